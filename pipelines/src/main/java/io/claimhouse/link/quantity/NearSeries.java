package io.claimhouse.link.quantity;

/**
 * Two series that nearly were one: a row of the table {@code near_series}, once each way.
 *
 * @param seriesId the series
 * @param nearSeriesId the other
 * @param reason what sets them apart most plainly: {@code other_thing}, {@code other_role}, {@code
 *     other_place}, {@code other_owner}, {@code other_event}, or {@code weak}
 * @param score the mean probability that figures of both speak of one quantity, 0 to 1
 */
public record NearSeries(String seriesId, String nearSeriesId, String reason, double score) {}
