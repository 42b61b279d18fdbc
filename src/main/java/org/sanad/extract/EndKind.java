package org.sanad.extract;

import java.util.Optional;
import java.util.Set;
import org.sanad.lexicon.Kind;

/** What sort of thing an end of a clause is, as far as it matters for what a verb says of it. */
enum EndKind {
    /** An organization or organ. */
    BODY,
    /** A state or a territory. */
    STATE,
    /** A programme, project, operation or campaign. */
    PROGRAMME,
    /** A work that was brought out. */
    PUBLICATION,
    /** A treaty, compact or other instrument. */
    INSTRUMENT,
    /** A meeting or another event. */
    EVENT,
    /** A resolution. */
    RESOLUTION,
    /** A document with a symbol. */
    DOCUMENT;

    /** Those that act. */
    static final Set<EndKind> ACTORS = Set.of(BODY, STATE);

    static Optional<EndKind> of(Kind kind) {
        return switch (kind) {
            case BODY -> Optional.of(BODY);
            case STATE, TERRITORY -> Optional.of(STATE);
            case PROGRAMME -> Optional.of(PROGRAMME);
            case PUBLICATION -> Optional.of(PUBLICATION);
            case INSTRUMENT -> Optional.of(INSTRUMENT);
            case EVENT -> Optional.of(EVENT);
            case REGION, PLACE, GOAL, TARGET, OBJECTIVE, LANGUAGE -> Optional.empty();
        };
    }
}
