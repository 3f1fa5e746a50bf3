package io.claimhouse.warehouse;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What DuckDB says of an error, made fit for one sentence. */
final class SqlError {

  private static final Pattern PLACE = Pattern.compile("(?m)^LINE (\\d+): ");
  private static final Pattern WRAPPED =
      Pattern.compile("^Invalid Input Error: Attempting to execute an unsuccessful.*?\\RError: ");

  private SqlError() {}

  /** The message without the excerpt, on one line. */
  static String sentence(SQLException error) {
    String message = WRAPPED.matcher(String.valueOf(error.getMessage())).replaceFirst("");
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      message = message.substring(0, place.start());
    }
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The line within the statement's text that DuckDB points at, from 1; 0 where it names none. */
  static int line(SQLException error) {
    Matcher place = PLACE.matcher(String.valueOf(error.getMessage()));
    return place.find() ? Integer.parseInt(place.group(1)) : 0;
  }
}
