package io.claimhouse.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of articles. */
final class Urls {

  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)^(utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|cmp|ncid|smid|smtyp|ref|ref_src|src|_ga|xtor|at_.*|share|shared|sh|taid|outputtype|amp)$");

  private Urls() {}

  /** The host, lower case, without {@code www.}. */
  static Optional<String> host(String url) {
    return parse(url)
        .map(URI::getHost)
        .map(host -> host.toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .filter(host -> host.indexOf('.') > 0);
  }

  /** An http address without fragment and tracking parameters. */
  static Optional<String> clean(String url) {
    Optional<URI> parsed = parse(url).filter(uri -> host(url).isPresent());
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    String whole = parsed.get().toString();
    int fragment = whole.indexOf('#');
    String text = fragment >= 0 ? whole.substring(0, fragment) : whole;
    int query = text.indexOf('?');
    if (query < 0) {
      return Optional.of(text);
    }
    StringBuilder kept = new StringBuilder();
    for (String parameter : text.substring(query + 1).split("&", -1)) {
      String name =
          parameter.contains("=") ? parameter.substring(0, parameter.indexOf('=')) : parameter;
      if (!parameter.isEmpty() && !TRACKING.matcher(name).matches()) {
        kept.append(kept.length() == 0 ? '?' : '&').append(parameter);
      }
    }
    return Optional.of(text.substring(0, query) + kept);
  }

  private static Optional<URI> parse(String url) {
    try {
      String text = url.strip();
      if (text.startsWith("//")) {
        text = "https:" + text;
      }
      if (!text.startsWith("http://") && !text.startsWith("https://")) {
        return Optional.empty();
      }
      return Optional.of(new URI(text.replace(" ", "%20").replace("|", "%7C")));
    } catch (URISyntaxException e) {
      // Not an address; the caller has other evidence.
      return Optional.empty();
    }
  }
}
