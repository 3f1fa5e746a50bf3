package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which part of a host names a site: {@code registry/domain_suffixes.csv}. */
final class Domains {

  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> secondLevels = new HashSet<>();

  static Domains fromSeeds() {
    Domains domains = new Domains();
    SeedTable table = SeedTable.read("registry/domain_suffixes.csv");
    for (SeedTable.Row row : table.rows()) {
      String suffix = row.get("suffix").toLowerCase(Locale.ROOT);
      switch (row.get("kind")) {
        case "second_level" -> domains.secondLevels.add(suffix);
        case "hoster" -> domains.suffixes.add(suffix);
        default ->
            throw new IllegalStateException(
                "seed " + table.name() + ", row " + row.number() + ": kind " + row.get("kind"));
      }
    }
    return domains;
  }

  /**
   * The part of a host that was registered: the last two labels, or three below a country's second
   * level ({@code co.uk}) and below a host where everybody has a site of their own.
   */
  String registered(String host) {
    List<String> labels = List.of(host.split("\\.", -1));
    int size = labels.size();
    int kept = 2;
    if (size >= 3) {
      String country = labels.get(size - 1);
      String second = labels.get(size - 2);
      if ((country.length() == 2 && secondLevels.contains(second))
          || suffixes.contains(second + "." + country)) {
        kept = 3;
      }
    }
    return String.join(".", labels.subList(Math.max(0, size - kept), size));
  }

  /** The name in a registered domain: {@code lindenpost} of {@code lindenpost.co.uk}. */
  String name(String host) {
    String registered = registered(host);
    int dot = registered.indexOf('.');
    return dot > 0 ? registered.substring(0, dot) : registered;
  }
}
