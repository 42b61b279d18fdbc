package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.lexicon.Kind;

/**
 * What verbs say of programmes: what they were merged into, who runs them, what they promote.
 *
 * <ul>
 *   <li>{@code والتي أدمجت في B}: the first programme of the sentence was merged into B; {@code في هذه البوابة} is the last.
 *   <li>{@code عمد A إلى دمج B في C}: A runs C; {@code واصل A … تنفيذ B}: A runs B.
 *   <li>{@code لتعزيز الانضمام إلى A}: the body or programme of the sentence promotes the treaty, or the one programme named
 *       before that a common noun stands for.
 *   <li>What is asked, wished or planned is no relation.
 * </ul>
 */
final class RelationProgrammeExtractor implements Extractor {
    private static final Set<Kind> INSTRUMENTS = EnumSet.of(Kind.INSTRUMENT);
    private static final Set<Kind> WORKERS = EnumSet.of(Kind.BODY, Kind.PROGRAMME);
    private static final Set<Kind> PROGRAMMES = EnumSet.of(Kind.PROGRAMME);
    private static final int NEAR = 3;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (!Ends.isAsked(paragraph, token) && !RelationVerbExtractor.isToCome(paragraph, token)) {
                merged(paragraph, token, facts);
                merges(paragraph, token, facts);
                continuesToRun(paragraph, token, facts);
                promotes(paragraph, token, facts);
            }
        }
        return facts;
    }

    private static void merged(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-merged-into", token);
        if (end == token) {
            return;
        }
        List<Reference> before = paragraph.referencesIn(paragraph.sentenceStart(token), token).stream()
                .filter(reference -> PROGRAMMES.contains(reference.kind()))
                .toList();
        Optional<Reference> whole = Ends.after(paragraph, end, 1, PROGRAMMES)
                .or(() -> paragraph.cue("relation-demonstrative", end) > 0 && !before.isEmpty()
                        ? Optional.of(before.getLast())
                        : Optional.empty());
        if (whole.isPresent() && !before.isEmpty()) {
            RelationVerbExtractor.add(
                    paragraph, before.getFirst(), Property.MERGED_INTO, whole.get(), token, end, facts);
        }
    }

    /** Who merges programmes into a new one runs it. */
    private static void merges(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("merge", token);
        Optional<Reference> subject = length == 0 ? Optional.empty() : Ends.actor(paragraph, token);
        List<Reference> programmes = paragraph.referencesIn(token, paragraph.sentenceEnd(token)).stream()
                .filter(reference -> PROGRAMMES.contains(reference.kind()))
                .toList();
        if (subject.isPresent() && programmes.size() > 1) {
            Reference whole = programmes.getLast();
            for (int into = programmes.getFirst().end(); into < whole.first(); into++) {
                if (paragraph.cue("merge-into", into) > 0) {
                    RelationVerbExtractor.add(
                            paragraph, whole, Property.RUN_BY, subject.get(), token, token + length, facts);
                    return;
                }
            }
        }
    }

    private static void promotes(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-promotes", token);
        if (length == 0) {
            return;
        }
        int start = paragraph.sentenceStart(token);
        Optional<Reference> subject = paragraph.referencesIn(start, token).stream()
                .filter(reference -> WORKERS.contains(reference.kind()))
                .filter(reference -> !reference.isAdoptingBody(paragraph))
                .filter(reference -> reference.kind() == Kind.PROGRAMME
                        || reference.classes().contains("UnEntity"))
                .findFirst()
                .or(() -> onlyProgramme(paragraph, start, token));
        for (Reference instrument : Ends.listAfter(paragraph, token + length, NEAR + 1, INSTRUMENTS)) {
            if (instrument.isTreaty()) {
                subject.ifPresent(it -> RelationVerbExtractor.add(
                        paragraph, it, Property.PROMOTES, instrument, token, token + length, facts));
            }
        }
    }

    /** The one programme that a paragraph has named before a sentence that calls it by a common noun. */
    private static Optional<Reference> onlyProgramme(ReadParagraph paragraph, int start, int token) {
        List<Reference> named = paragraph.referencesIn(0, start).stream()
                .filter(reference -> reference.kind() == Kind.PROGRAMME)
                .toList();
        boolean one = named.stream().map(Reference::thing).distinct().count() == 1;
        for (int noun = start; noun < token && one; noun++) {
            if (paragraph.cue("relation-programme-again", noun) > 0) {
                return Optional.of(named.getLast());
            }
        }
        return Optional.empty();
    }

    /** {@code واصل A، تماشيا مع ولايته، تنفيذ B}: A runs the programme B. */
    private static void continuesToRun(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-implementing", token);
        Optional<Reference> programme = end == token ? Optional.empty() : Ends.after(paragraph, end, 1, PROGRAMMES);
        if (programme.isEmpty()) {
            return;
        }
        for (int verb = paragraph.sentenceStart(token); verb < token; verb++) {
            int length = paragraph.cue("relation-continues", verb);
            if (length > 0) {
                int first = verb;
                Ends.verbSubject(paragraph, verb, verb + length)
                        .ifPresent(it -> RelationVerbExtractor.add(
                                paragraph, programme.get(), Property.RUN_BY, it, first, end, facts));
                return;
            }
        }
    }
}
