package io.claimhouse.article;

import io.claimhouse.lexicon.Outlets;
import io.claimhouse.model.Outlet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who published an article: the registry by domain or by name, else the domain itself. */
final class OutletResolver {

  /** Second-level labels under which names are registered, as in {@code bbc.co.uk}. */
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "net", "org", "gov", "gob", "gouv", "ac", "edu", "ne", "or", "go", "nic");

  private final Outlets outlets;

  OutletResolver(Outlets outlets) {
    this.outlets = outlets;
  }

  /**
   * The outlet.
   *
   * @param hosts hosts of the article's addresses, best first
   * @param names names that the page or the record gives its publisher, best first
   */
  Optional<Outlet> resolve(List<String> hosts, List<String> names) {
    for (String host : hosts) {
      Optional<Outlet> outlet = outlets.byHost(host).map(Outlets.Entry::outlet);
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    for (String name : names) {
      Optional<Outlet> outlet = outlets.byName(name).map(Outlets.Entry::outlet);
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    Optional<String> domain = hosts.stream().findFirst().map(OutletResolver::registrable);
    Optional<String> name = names.stream().filter(text -> text.length() <= 80).findFirst();
    if (domain.isPresent()) {
      return Optional.of(
          new Outlet(domain.get(), name.orElse(domain.get()), domain, Optional.empty()));
    }
    return name.map(text -> new Outlet(text, text, Optional.empty(), Optional.empty()));
  }

  /** The part of a host that was registered: the last two labels, or three below {@code co.uk}. */
  static String registrable(String host) {
    String[] labels = host.split("\\.", -1);
    int kept = 2;
    if (labels.length >= 3
        && labels[labels.length - 1].length() == 2
        && SECOND_LEVEL.contains(labels[labels.length - 2])) {
      kept = 3;
    }
    int from = Math.max(0, labels.length - kept);
    return String.join(".", java.util.Arrays.asList(labels).subList(from, labels.length));
  }
}
