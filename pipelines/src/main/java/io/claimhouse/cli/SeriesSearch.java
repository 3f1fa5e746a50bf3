package io.claimhouse.cli;

import io.claimhouse.warehouse.QueryResult;
import io.claimhouse.warehouse.WarehouseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds series by words. A word in a series' names (its own, its measure, whose it is, its place
 * and its story) counts 1, one in at least half of the sentences that state it 1/2, one in fewer
 * 1/4. Series that have more of the words come first, then those that are more to the point, then
 * those with more independent origins.
 */
final class SeriesSearch {

  /** How many series a search gives at most. */
  static final int MOST = 20;

  private static final String COLUMNS =
      "series_id, series_label, figure_count, outlet_count, independent_count";

  private static final String SEARCH =
      """
      with named as (
        select
          series_id,
          strip_accents(
            lower(concat_ws(' | ', series_label, measure, of_whom, place_name, story_label))
          ) as names
        from mart_series
        where figure_count > 0
      ),
      stated as (
        select series_id, strip_accents(lower(sentence)) as sentence
        from mart_series_figure
      ),
      in_names as (
        select series_id, [%s] as is_there
        from named
      ),
      in_sentences as (
        select series_id, [%s] as shares
        from stated
        group by series_id
      ),
      found as (
        select
          series_id,
          list_transform(
            list_zip(is_there, coalesce(shares, [])),
            lambda term: case
              when term[1] then 1.0
              when coalesce(term[2], 0) >= 0.5 then 0.5
              when coalesce(term[2], 0) > 0 then 0.25
              else 0.0
            end
          ) as weights
        from in_names
        left join in_sentences using (series_id)
      )
      select
        series_id,
        series_label,
        figure_count,
        outlet_count,
        independent_count,
        list_transform(weights, lambda weight: weight > 0) as has_terms
      from found
      join mart_series using (series_id)
      where list_sum(weights) > 0
      order by
        len(list_filter(weights, lambda weight: weight > 0)) desc,
        list_sum(weights) desc,
        independent_count desc,
        figure_count desc,
        series_label,
        series_id
      limit %d
      """;

  private final WarehouseQuery reader;

  SeriesSearch(WarehouseQuery reader) {
    this.reader = reader;
  }

  /** The series that have at least one of the terms, the best first. */
  List<SeriesMatch> byTerms(List<SearchTerm> terms) {
    for (int i = 0; i < terms.size(); i++) {
      reader.setVariable("term_" + i, terms.get(i).pattern());
    }
    QueryResult rows =
        reader.run(
            "the search for series",
            SEARCH.formatted(
                ofEach(terms, "regexp_matches(names, getvariable('term_%d'))"),
                ofEach(terms, "avg(regexp_matches(sentence, getvariable('term_%d'))::integer)"),
                MOST));
    List<SeriesMatch> found = new ArrayList<>();
    for (List<Object> row : rows.rows()) {
      List<?> has = (List<?>) row.get(5);
      found.add(
          match(
              row,
              IntStream.range(0, terms.size())
                  .filter(i -> !has.get(i).equals(true))
                  .mapToObj(i -> terms.get(i).asWritten())
                  .toList()));
    }
    return found;
  }

  /** The series whose id begins so, the most telling first. */
  List<SeriesMatch> byId(String begin) {
    reader.setVariable("series", begin);
    return bestTold("where starts_with(series_id, getvariable('series'))");
  }

  /** All series, the most telling first. */
  List<SeriesMatch> bestTold() {
    return bestTold("where figure_count > 0");
  }

  private List<SeriesMatch> bestTold(String where) {
    return reader
        .run(
            "the list of series",
            "select %s from mart_series %s order by telling_rank limit %d"
                .formatted(COLUMNS, where, MOST))
        .rows()
        .stream()
        .map(row -> match(row, List.of()))
        .toList();
  }

  private static String ofEach(List<SearchTerm> terms, String expression) {
    return IntStream.range(0, terms.size())
        .mapToObj(expression::formatted)
        .collect(Collectors.joining(", "));
  }

  private static SeriesMatch match(List<Object> row, List<String> missing) {
    return new SeriesMatch(
        row.get(0).toString(),
        row.get(1).toString(),
        ((Number) row.get(2)).longValue(),
        ((Number) row.get(3)).longValue(),
        ((Number) row.get(4)).longValue(),
        missing);
  }
}
