package io.claimhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the marts over links tell of the sample articles: the rows that its stories were written
 * for, and not those that would be wrong.
 */
class SampleMartsTest {

  static Stream<Arguments> told() {
    return Stream.of(
        // One agency text in six outlets is one origin.
        told(
            "select origin_outlet_name, surface, outlet_count, article_count, origin_count"
                + " from mart_independence where outlet_count >= 5 and value_low >= 140",
            "Northwire,\"About 3,000 Kestrian troops\",6,6,1",
            "Northwire,At least 140 lorries,6,6,1"),
        told(
            "select outlet_name, first_published_at, source_name, outlet_count"
                + " from mart_first_report where surface = 'About 3,000 Kestrian troops'",
            "Northwire,2026-02-09T17:42,two Western officials,6"),
        // A magazine and a tabloid rest on each other for one number, and not for the others.
        told(
            "select path, value_point, first_published_at::date, last_published_at::date"
                + " from mart_citation_circle",
            "Daily Lantern → The Slow Dispatch → Daily Lantern,15000,2026-02-26,2026-02-27"),
        // They count as one, beside the broadcaster's number of that week.
        told(
            "select week_start_date, independent_count, article_count from mart_series_week"
                + " where series_label = 'Troops of Kestria in Bukovina' and week_start_date = '2026-02-23'",
            "2026-02-23,2,3"),
        told(
            "select outlet_name, surface, root_outlet_id, is_in_circle from fct_figure_root"
                + " join mart_figure using (figure_id) where value_best = 15000",
            "Daily Lantern,\"As many as 15,000 Kestrian troops\",daily_lantern,true",
            "The Slow Dispatch,\"As many as 15,000 Kestrian troops\",daily_lantern,true"),
        // The tabloid's copy drops what hedged the agency's text.
        told(
            "select outlet_name, surface, lost_hedges, origin_outlet_name from mart_hedge_drift",
            "Daily Lantern,\"About 3,000 Kestrian troops\",reportedly,Northwire",
            "Daily Lantern,four disused barracks,believed to,Northwire"),
        told(
            "select foreseen_outlet_name, foreseen_modality, foreseen_surface,"
                + " stated_outlet_name, stated_at::date from mart_planned_versus_stated"
                + " where is_same_number"
                + " and stated_outlet_name in ('Daily Lantern', 'The Slow Dispatch')",
            "Northwire,possible,no more than 600 instructors,Daily Lantern,2026-02-27",
            "The Meridian Post,possible,\"as many as 15,000 soldiers\",Daily Lantern,2026-02-27",
            "The Meridian Post,possible,\"as many as 15,000 soldiers\",The Slow"
                + " Dispatch,2026-02-26",
            "Northwire,planned,\"50,000 troops\",Daily Lantern,2026-03-10"),
        // What the employers "have offered" is told in its sentence; that from which they "might
        // raise their offer" was no plan.
        told(
            "select foreseen_outlet_name, foreseen_sentence, stated_sentence"
                + " from mart_planned_versus_stated where foreseen_surface = '4.5 percent'",
            "Estuary Echo,The employers have offered 4.5 percent over two.,"
                + "The union had asked for 9 percent; the employers had begun at 4.5 percent."),
        // A tabloid that compares the rain with London's tells of the flood in Austria.
        told(
            "select outlet_name, surface, series_role from mart_series_figure"
                + " where series_id = (select series_id from mart_series_figure"
                + " where outlet_name = 'The Meridian Post' and surface = '17')"
                + " and outlet_name in ('Daily Lantern', 'The Slow Dispatch')",
            "Daily Lantern,Some 17 bodies,level"),
        // Its first figure names no day; the day of a dateline is none.
        told(
            "select event_start, first_published_at::date, lag_days, outlet_name, surface"
                + " from mart_publication_lag where series_label = 'Deaths: Austria'",
            "2026-03-14,2026-03-15,1,Northwire,At least nine people",
            "2026-03-16,2026-03-16,0,The Meridian Post,eight more bodies"),
        // A general lowers his own figure and is less sure of it.
        told(
            "select relation, from_surface, from_outlet_name, to_surface, to_outlet_name,"
                + " to_at::date from mart_superseded"
                + " where from_source_name = 'Radu Albescu' and relation = 'updates'",
            "updates,\"10,000 Kestrian troops\",The Meridian Post,\"8,500 Kestrian troops\","
                + "Harbour News,2026-03-11"),
        told(
            "select source_name, from_surface, from_modality, to_surface, to_modality, to_hedges"
                + " from mart_restatement"
                + " where source_name in ('Radu Albescu', 'the county council')",
            "Radu Albescu,\"10,000 Kestrian troops\",reported,\"8,500 Kestrian troops\","
                + "possible,perhaps"),
        // "About 10,000" and "between 10,000 and 12,000" are no change, and "he" is no source.
        told(
            "select source_name from mart_restatement"
                + " where source_name = 'Western intelligence agencies'"
                + " or lower(source_name) in ('he', 'she', 'we', 'it')"),
        // Four copies of a day are one origin; a page changed a week later tells it then.
        told(
            "select day, value_low, value_high, value_best, article_count, independent_count,"
                + " outlet_names, hedges from mart_timeline"
                + " where series_label = 'Troops of Kestria in Bukovina'"
                + " and day in ('2026-02-10', '2026-02-28')",
            "2026-02-10,3000,3000,3000,4,1,"
                + "\"Daily Lantern, Estuary Echo, Harbour News, The Slow Dispatch\",reportedly",
            "2026-02-28,11000,11000,11000,1,1,Harbour News,"),
        told(
            "select week_start_date, value_min, value_median, value_max, article_count,"
                + " independent_count from mart_series_week"
                + " where series_label = 'Troops of Kestria in Bukovina'"
                + " and week_start_date in ('2026-02-09', '2026-03-23')",
            "2026-02-09,3000,3000,3000,6,1",
            "2026-03-23,,,,0,0"),
        // State television stays far below all others; nobody else said it.
        told(
            "select week_start_date, value_low, value_high, round(log_ratio, 2), independent_count,"
                + " low_outlet_name, low_source_name is null or low_source_name like '%Darvan',"
                + " high_outlet_name from mart_disagreement"
                + " where week_start_date = '2026-03-02' and series_label = 'Troops of Kestria in Bukovina'",
            "2026-03-02,1200,50000,3.73,4,KST,true,Northwire"),
        told(
            "select outlet_group, value_min, value_max from mart_group_week"
                + " where week_start_date = '2026-03-02' and series_label = 'Troops of Kestria in Bukovina'"
                + " and outlet_group = 'state_media'",
            "state_media,1200,1200"),
        // One increment fits the totals and another does not, as its article says.
        told(
            "select outlet_name, level_before, increment, level_after, is_consistent"
                + " from mart_increment where increment in (7000, 4000)",
            "The Meridian Post,3000,7000,10000,true",
            "Harbour News,11000,4000,16000,false"),
        told(
            "select month_start_date, article_count, origin_count from mart_month"
                + " where month_start_date = '2026-02-01'",
            "2026-02-01,13,8"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("told")
  void aMartTellsTheStory(String query, List<String> rows) {
    assertThat(SampleWarehouse.rows(query)).containsExactlyInAnyOrderElementsOf(rows);
  }

  private static Arguments told(String query, String... rows) {
    return arguments(query, List.of(rows));
  }
}
