package io.claimhouse.link;

import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Change;
import io.claimhouse.model.Claim;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Builds the facts of an article with one claim for each figure, for tests. */
final class Facts {

  private final String articleId;
  private final String outletId;
  private final Optional<LocalDate> day;
  private Optional<String> title = Optional.empty();
  private Optional<String> outletCountry = Optional.empty();
  private final List<ClaimFacts> claims = new ArrayList<>();
  private final List<FigureFacts> figures = new ArrayList<>();

  private Facts(String articleId, String outletId, Optional<LocalDate> day) {
    this.articleId = articleId;
    this.outletId = outletId;
    this.day = day;
  }

  static Facts article(String articleId, String outletId, String day) {
    return new Facts(articleId, outletId, Optional.of(LocalDate.parse(day)));
  }

  static Facts undated(String articleId, String outletId) {
    return new Facts(articleId, outletId, Optional.empty());
  }

  Facts titled(String headline) {
    this.title = Optional.of(headline);
    return this;
  }

  Facts ofCountry(String country) {
    this.outletCountry = Optional.of(country);
    return this;
  }

  /** A figure as its sentence tells it; empty strings for what it does not. */
  Told told(double value, String modifiers, String noun) {
    return new Told(Interval.exactly(value), modifiers, noun);
  }

  Told told(Interval value, String modifiers, String noun) {
    return new Told(value, modifiers, noun);
  }

  ArticleFacts facts() {
    return new ArticleFacts(
        articleId,
        title,
        Optional.of(outletId).filter(id -> !id.isEmpty()),
        Optional.of("en"),
        outletCountry,
        day,
        claims,
        figures);
  }

  /** One figure in the making; {@link #add} puts it and its claim into the article. */
  final class Told {
    private final Interval value;
    private final String modifiers;
    private final String noun;
    private FigureKind kind = FigureKind.COUNT;
    private String unit = "";
    private String subject = "";
    private String predicate = "";
    private String place = "";
    private String source = "";
    private String cue = "";
    private String before = "";
    private String surface = "7";
    private String behind = "";
    private Modality modality = Modality.ASSERTED;
    private Approximation approximation = Approximation.EXACT;
    private Change change = Change.NONE;
    private Aggregation aggregation = Aggregation.NONE;
    private Claim.Tense tense = Claim.Tense.PAST;
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    private Told(Interval value, String modifiers, String noun) {
      this.value = value;
      this.modifiers = modifiers;
      this.noun = noun;
    }

    Told of(FigureKind kind, String unit) {
      this.kind = kind;
      this.unit = unit;
      return this;
    }

    Told says(String subject, String predicate) {
      this.subject = subject;
      this.predicate = predicate;
      return this;
    }

    Told in(String place) {
      this.place = place;
      return this;
    }

    Told in(Claim.Tense tense) {
      this.tense = tense;
      return this;
    }

    /** The day on which it happened. */
    Told on(Optional<LocalDate> eventDay) {
      this.day = eventDay;
      return this;
    }

    Told by(String source) {
      this.source = source;
      return this;
    }

    /** The words by which the source is cited. */
    Told cited(String cue) {
      this.cue = cue;
      return this;
    }

    Told after(String before) {
      this.before = before;
      return this;
    }

    /** The claim's words around the figure. */
    Told within(String before, String surface, String behind) {
      this.before = before;
      this.surface = surface;
      this.behind = behind;
      return this;
    }

    Told as(Modality modality) {
      this.modality = modality;
      return this;
    }

    Told about(Approximation approximation) {
      this.approximation = approximation;
      return this;
    }

    Told change(Change.Direction direction, Change.Kind of) {
      this.change = new Change(direction, of);
      return this;
    }

    Told aggregated(Aggregation aggregation) {
      this.aggregation = aggregation;
      return this;
    }

    Told asOf(String day) {
      this.asOf = Optional.of(LocalDate.parse(day));
      return this;
    }

    Facts add() {
      int start = claims.size() * 1_000;
      String claimId = articleId + "-c" + claims.size();
      claims.add(
          new ClaimFacts(
              claimId,
              start,
              before + surface + behind,
              told(subject),
              told(predicate),
              told(source),
              source.isEmpty() ? Attribution.Kind.NONE : Attribution.Kind.ORGANISATION,
              told(cue),
              List.of(),
              modality,
              false,
              Optional.of(tense),
              day,
              day,
              told(place),
              place.length() == 2 ? Optional.of(place) : Optional.empty()));
      addFigure(claimId, start + before.length());
      return Facts.this;
    }

    /** Puts the figure into the claim told last, where its surface stands there. */
    Facts addBeside() {
      ClaimFacts claim = claims.get(claims.size() - 1);
      addFigure(claim.claimId(), claim.charStart() + claim.text().indexOf(surface));
      return Facts.this;
    }

    private void addFigure(String claimId, int start) {
      figures.add(
          new FigureFacts(
              articleId + "-f" + figures.size(),
              claimId,
              start,
              start + surface.length(),
              kind,
              value,
              approximation,
              told(unit),
              Optional.empty(),
              OptionalDouble.empty(),
              told(noun),
              told(modifiers),
              change,
              aggregation,
              Optional.empty(),
              asOf,
              asOf));
    }

    private static Optional<String> told(String text) {
      return Optional.of(text).filter(told -> !told.isEmpty());
    }
  }

  /** The countries of the tests. */
  static final PlaceNames PLACES =
      new PlaceNames() {
        @Override
        public Optional<String> code(String nameOrDemonym) {
          return switch (nameOrDemonym) {
            case "North Korea", "North Korean", "North Koreans" -> Optional.of("KP");
            case "Russia", "Russian" -> Optional.of("RU");
            case "Austria", "Austrian" -> Optional.of("AT");
            default -> Optional.empty();
          };
        }

        @Override
        public List<String> namedIn(String text) {
          return Stream.of("North Korea", "Russia", "Austria")
              .filter(text::contains)
              .flatMap(name -> code(name).stream())
              .toList();
        }

        @Override
        public Optional<String> name(String code) {
          return switch (code) {
            case "KP" -> Optional.of("North Korea");
            case "RU" -> Optional.of("Russia");
            case "AT" -> Optional.of("Austria");
            default -> Optional.empty();
          };
        }
      };
}
