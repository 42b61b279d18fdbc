package org.sanad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;

/**
 * What resolutions, and the organs that adopt them, say of themes and of other resolutions.
 *
 * <ul>
 *   <li>A verb of concern, condemnation, affirmation or encouragement goes with the resolutions of its sentence, else with
 *       the one resolution before it in the paragraph, and with the organ that adopted them or that the sentence names.
 *   <li>It is about the first theme behind it, and those that are joined to that one by {@code و} or "and" or by words such as
 *       {@code بما في ذلك}; a theme in the title of a resolution behind the verb is passed over.
 *   <li>A call for action is on the themes behind words such as {@code لمنع} or "to combat", if there are any.
 *   <li>{@code أدان هذه الأنشطة}: what a demonstrative points at are the themes of the verb before.
 *   <li>{@code كرر تأكيد ذلك في القرار …}: the resolution of the sentence affirms the resolution last named before.
 *   <li>{@code أشار في قراره … إلى تقرير A}: it refers to A.
 * </ul>
 */
final class RelationStatementExtractor implements Extractor {
    private static final int FAR = 45;
    private static final int DEMONSTRATIVE = 2;
    private static final int JOINED = 1;
    private static final int INCLUDED = 5;
    private static final int REPORT_OF = 3;

    /** A verb of an organ with what it says of a theme. */
    private record Verb(String cue, Property property) {}

    private static final List<Verb> VERBS = List.of(
            new Verb("relation-concern", Property.EXPRESSES_CONCERN_ABOUT),
            new Verb("relation-condemns", Property.CONDEMNS),
            new Verb("relation-affirms", Property.AFFIRMS),
            new Verb("relation-encourages", Property.CALLS_FOR_ACTION_ON));

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact.Resolution> resolutions = RelationResolutionExtractor.resolutions(paragraph);
        List<Fact> facts = new ArrayList<>();
        List<Hit> last = List.of();
        for (int token = 0; token < paragraph.text().size(); token++) {
            for (Verb verb : VERBS) {
                int length = paragraph.cue(verb.cue(), token);
                if (length > 0) {
                    last = says(paragraph, resolutions, verb, token, token + length, last, facts);
                }
            }
            repeats(paragraph, resolutions, token, facts);
            refers(paragraph, resolutions, token, facts);
        }
        return facts;
    }

    private static List<Hit> says(
            ReadParagraph paragraph,
            List<Fact.Resolution> resolutions,
            Verb verb,
            int token,
            int end,
            List<Hit> before,
            List<Fact> facts) {
        Set<Thing> speakers = speakers(paragraph, resolutions, token);
        boolean again = paragraph.cue("relation-demonstrative", end) > 0;
        List<Hit> themes = again ? before : themes(paragraph, resolutions, end);
        if (verb.property() == Property.CALLS_FOR_ACTION_ON && !again) {
            List<Hit> acted = RelationCallExtractor.actedOn(paragraph, end, paragraph.sentenceEnd(token));
            themes = acted.isEmpty() ? themes : acted;
        }
        int words = again ? end + DEMONSTRATIVE : end;
        for (Thing speaker : speakers) {
            for (Hit theme : themes) {
                facts.add(Ends.relation(
                        paragraph,
                        speaker,
                        verb.property(),
                        Thing.ofIri(theme.entry().thing()),
                        Math.min(start(paragraph, resolutions, token), theme.first()),
                        Math.max(Math.min(words, paragraph.text().size()), theme.end()),
                        Rule.RELATION));
            }
        }
        return speakers.isEmpty() ? List.of() : themes;
    }

    /** The resolutions that a clause goes with, and who adopted them; else the one organ that its sentence names. */
    private static Set<Thing> speakers(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token) {
        Set<Thing> speakers = new LinkedHashSet<>();
        for (Fact.Resolution resolution : spokenOf(paragraph, resolutions, token)) {
            speakers.add(resolution.thing());
            speakers.add(resolution.adoptedBy());
        }
        if (speakers.isEmpty()) {
            List<Thing> organs =
                    paragraph.referencesIn(paragraph.sentenceStart(token), paragraph.sentenceEnd(token)).stream()
                            .filter(reference -> reference.isAdoptingBody(paragraph))
                            .map(Reference::thing)
                            .distinct()
                            .toList();
            if (organs.size() == 1) {
                speakers.addAll(organs);
            }
        }
        return speakers;
    }

    /** Where the words of a verb with those of its organ and its resolutions begin in the sentence. */
    private static int start(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token) {
        int start = token;
        for (Reference reference : paragraph.referencesIn(paragraph.sentenceStart(token), token)) {
            start = reference.isAdoptingBody(paragraph) ? Math.min(start, reference.first()) : start;
        }
        for (Fact.Resolution resolution : RelationResolutionExtractor.inSentence(paragraph, resolutions, token)) {
            start = Math.min(
                    start, paragraph.text().tokenAt(resolution.evidence().span().start()));
        }
        return start;
    }

    private static List<Fact.Resolution> spokenOf(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token) {
        List<Fact.Resolution> here = RelationResolutionExtractor.inSentence(paragraph, resolutions, token);
        return here.isEmpty()
                ? RelationResolutionExtractor.meant(paragraph, resolutions, token).stream()
                        .filter(meant -> isSpokenOf(paragraph, token))
                        .toList()
                : here;
    }

    /** Whether a sentence without a number goes on about the organ: it names one, or its verb stands at its start. */
    private static boolean isSpokenOf(ReadParagraph paragraph, int token) {
        int start = paragraph.sentenceStart(token);
        return token - start <= 2
                || paragraph.referencesIn(start, token + 4).stream()
                        .anyMatch(reference -> reference.isAdoptingBody(paragraph));
    }

    private static List<Hit> themes(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int from) {
        int to = Math.min(paragraph.sentenceEnd(from - 1), from + FAR);
        int behind = behindTitles(paragraph, resolutions, from, to);
        List<Hit> themes = new ArrayList<>();
        for (Hit theme : new RelationThemes(paragraph).between(behind, to)) {
            boolean joins = themes.isEmpty()
                    ? isFree(paragraph, behind, theme.first())
                    : isJoined(paragraph, themes.getLast().end(), theme.first());
            if (!joins) {
                break;
            }
            themes.add(theme);
        }
        return themes;
    }

    /** Where the words about the numbers of resolutions and their titles end, at the sign behind the last one. */
    private static int behindTitles(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int from, int to) {
        int behind = from;
        for (Fact.Resolution resolution : resolutions) {
            for (int token = from; token < to; token++) {
                boolean ends = paragraph.text().token(token).span().end()
                        == resolution.evidence().span().end();
                if (ends && paragraph.cue("relation-on", token + 1) > 0) {
                    behind = Math.max(behind, signBehind(paragraph, token, to));
                }
            }
        }
        return behind;
    }

    private static int signBehind(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, ",،")) {
                return token;
            }
        }
        return to;
    }

    private static boolean isFree(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            for (Verb verb : VERBS) {
                if (paragraph.cue(verb.cue(), token) > 0) {
                    return false;
                }
            }
            if (paragraph.isSign(token, ".;؛")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoined(ReadParagraph paragraph, int from, int to) {
        boolean including = false;
        for (int token = from; token < to; token++) {
            including = including || paragraph.cue("relation-including", token) > 0;
            if (paragraph.isSign(token, ".;؛")) {
                return false;
            }
        }
        return to - from <= JOINED || (including && to - from <= INCLUDED);
    }

    private static void repeats(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-repeats", token);
        List<Fact.Resolution> here =
                length == 0 ? List.of() : RelationResolutionExtractor.inSentence(paragraph, resolutions, token);
        int start =
                paragraph.text().token(paragraph.sentenceStart(token)).span().start();
        Optional<Fact.Resolution> earlier = resolutions.stream()
                .filter(resolution -> resolution.evidence().span().end() <= start)
                .reduce((first, second) -> second);
        if (here.size() != 1 || earlier.isEmpty()) {
            return;
        }
        int number = paragraph.text().tokenAt(here.getFirst().evidence().span().start());
        int numberEnd =
                paragraph.text().tokenAt(here.getFirst().evidence().span().end());
        facts.add(Ends.relation(
                paragraph,
                here.getFirst().thing(),
                Property.AFFIRMS,
                earlier.get().thing(),
                Math.min(token, number),
                Math.max(token + length, numberEnd),
                Rule.RELATION));
    }

    private static void refers(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-refers", token);
        if (length == 0) {
            return;
        }
        List<Fact.Resolution> here = RelationResolutionExtractor.inSentence(paragraph, resolutions, token);
        int end = paragraph.sentenceEnd(token);
        for (int to = token + length; to < end && here.size() == 1; to++) {
            int from = to + paragraph.cue("route-to", to);
            if (from > to || paragraph.cue("relation-report-of", to) > 0) {
                Optional<Reference> object =
                        Ends.after(paragraph, from, REPORT_OF, Set.of(Kind.BODY, Kind.PUBLICATION, Kind.INSTRUMENT));
                for (Thing speaker :
                        List.of(here.getFirst().thing(), here.getFirst().adoptedBy())) {
                    object.filter(it -> !it.thing().equals(speaker))
                            .ifPresent(it -> facts.add(Ends.relation(
                                    paragraph,
                                    speaker,
                                    Property.REFERS_TO,
                                    it.thing(),
                                    token,
                                    it.end(),
                                    Rule.RELATION)));
                }
                return;
            }
        }
    }
}
