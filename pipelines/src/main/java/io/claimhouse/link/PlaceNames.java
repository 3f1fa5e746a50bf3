package io.claimhouse.link;

import java.util.Optional;

/** What comparability needs of a gazetteer. */
public interface PlaceNames {

  /** No place is known: every name stands for itself. */
  PlaceNames NONE =
      new PlaceNames() {
        @Override
        public Optional<String> code(String nameOrDemonym) {
          return Optional.empty();
        }

        @Override
        public Optional<String> name(String code) {
          return Optional.empty();
        }
      };

  /** The code of the place that has exactly this name or demonym, as written. */
  Optional<String> code(String nameOrDemonym);

  /** The usual name of the place with this code. */
  Optional<String> name(String code);
}
