package io.claimhouse.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of articles. */
final class Urls {

  private static final TrackingParameters TRACKING = TrackingParameters.fromSeeds();

  private Urls() {}

  /** The host, lower case, without {@code www.}. */
  static Optional<String> host(String url) {
    return parse(url).flatMap(Urls::host);
  }

  private static Optional<String> host(URI address) {
    return Optional.ofNullable(address.getHost())
        .map(host -> host.toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .filter(host -> host.indexOf('.') > 0);
  }

  /** An http address without fragment and tracking parameters. */
  static Optional<String> clean(String url) {
    Optional<URI> parsed = parse(url).filter(uri -> host(uri).isPresent());
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
      if (!parameter.isEmpty() && !TRACKING.has(name)) {
        kept.append(kept.length() == 0 ? '?' : '&').append(parameter);
      }
    }
    return Optional.of(text.substring(0, query) + kept);
  }

  /**
   * An address as a page gives it, made absolute.
   *
   * @param base the address that it is relative to, where one is known
   */
  static Optional<String> absolute(String url, Optional<String> base) {
    if (host(url).isPresent()) {
      return Optional.of(url.strip());
    }
    String text = url.strip();
    if (text.isEmpty() || text.startsWith("#") || base.isEmpty()) {
      return Optional.empty();
    }
    try {
      return parse(base.get())
          .map(from -> from.resolve(escaped(text)).toString())
          .filter(address -> host(address).isPresent());
    } catch (IllegalArgumentException e) {
      // Not an address, relative or not.
      return Optional.empty();
    }
  }

  /** Whether an address is that of a site's first page. */
  static boolean isHome(String url) {
    return parse(url)
        .map(
            uri ->
                uri.getRawQuery() == null
                    && (uri.getRawPath() == null || uri.getRawPath().replace("/", "").isEmpty()))
        .orElse(false);
  }

  private static String escaped(String text) {
    return text.replace(" ", "%20").replace("|", "%7C");
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
      return Optional.of(new URI(escaped(text)));
    } catch (URISyntaxException e) {
      // Not an address; the caller has other evidence.
      return Optional.empty();
    }
  }
}
