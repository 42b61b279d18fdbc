package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.language.OrdinalReading;
import org.sanad.language.Ordinals;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;

/**
 * Finds the phase of a programme that is listed as a programme of its own, where the text names it by its number.
 *
 * <p>A phase counts as such where the text says what it covers: {@code المرحلة الرابعة من المشروع التي تغطي جنوب آسيا}. A phase
 * that is only begun or ended is a stage of the whole.
 */
final class ProgrammePhases {
    private static final int NEAR = 4;

    private final Lexicon lexicon;

    ProgrammePhases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The references of a text, with those to phases. */
    List<Reference> added(TokenizedText text, List<Reference> references) {
        List<Reference> all = new ArrayList<>(references);
        for (OrdinalReading ordinal : Ordinals.read(text.tokens())) {
            int behind = lexicon.cue("phase", text, ordinal.lastToken());
            boolean before = ordinal.firstToken() > 0 && lexicon.cue("phase", text, ordinal.firstToken() - 1) == 1;
            if (behind > 0 || before) {
                int first = before ? ordinal.firstToken() - 1 : ordinal.firstToken();
                phase(text, references, ordinal, first, ordinal.lastToken() + behind)
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Reference::first).thenComparingInt(reference -> -reference.end()));
        return all;
    }

    private Optional<Reference> phase(
            TokenizedText text, List<Reference> references, OrdinalReading ordinal, int first, int end) {
        Optional<Reference> whole = references.stream()
                .filter(reference -> reference.kind() == Kind.PROGRAMME)
                .filter(reference -> reference.first() >= end && reference.first() < end + NEAR)
                .findFirst();
        if (whole.isEmpty() || !isCovering(text, whole.get().end())) {
            return Optional.empty();
        }
        Reference programme = whole.get();
        return listed(programme, ordinal.value())
                .map(entry -> new Reference(
                        Thing.ofIri(entry.thing()),
                        Kind.PROGRAMME,
                        entry.classes(),
                        first,
                        programme.end(),
                        text.token(first)
                                .span()
                                .to(text.token(programme.end() - 1).span()),
                        Rule.SHORT_FORM,
                        Certainty.INFERRED));
    }

    private boolean isCovering(TokenizedText text, int token) {
        return (token < text.size() && lexicon.cue("covers", text, token) > 0)
                || (token + 1 < text.size() && lexicon.cue("covers", text, token + 1) > 0);
    }

    /** The listed programme that is called the phase with a number of a programme, by any of its English names. */
    private Optional<Entry> listed(Reference programme, int number) {
        return lexicon.thing(programme.thing().iri()).stream()
                .flatMap(known -> Stream.concat(known.englishName().stream(), known.otherEnglishNames().stream()))
                .flatMap(name -> Stream.of(name, acronymOf(name)))
                .flatMap(name -> named(name + " phase " + number).stream())
                .filter(entry -> !entry.thing().equals(programme.thing().iri()))
                .findFirst();
    }

    /** The acronym that a name starts with ({@code GLO.ACT - Asia and the Middle East}), or the name itself. */
    private static String acronymOf(String name) {
        String first = name.replaceFirst(" .*", "");
        return first.equals(first.toUpperCase(Locale.ROOT)) ? first : name;
    }

    private Optional<Entry> named(String name) {
        TokenizedText words = TokenizedText.of(name);
        return lexicon.names(words).stream()
                .filter(hit -> hit.first() == 0 && hit.end() == words.size())
                .map(Hit::entry)
                .filter(entry -> entry.kind() == Kind.PROGRAMME)
                .findFirst();
    }
}
