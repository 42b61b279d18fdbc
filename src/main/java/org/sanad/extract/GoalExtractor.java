package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;

/**
 * Goals and targets of the 2030 Agenda, and objectives of compacts, by their numbers.
 *
 * <ul>
 *   <li>Behind a word for targets a list of pairs counts ({@code الغايات 2-5 و 2-8 …}, smuggling report, paragraph 25), each read
 *       as {@link TargetNumbers} says. A pair that is no target either way is left out.
 *   <li>Behind a word for goals single numbers count as goals of the 2030 Agenda if the paragraph names it or its goals, or,
 *       in English, if the noun has a capital; as objectives of a compact if one is named in the sentence, before it, or in the
 *       heading. A word for other goals in the sentence (cue {@code other-goal-noun}: {@code الأهداف الإنمائية للألفية}) makes
 *       those behind which it stands goals of neither.
 *   <li>A list that is a listed misprint is read as its correction, and its numbers are inferred.
 * </ul>
 */
final class GoalExtractor implements Extractor {
    private static final String SDG = "http://metadata.un.org/sdg/";

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        int token = 0;
        while (token < paragraph.text().size()) {
            int targets = paragraph.cue("target-noun", token);
            int goals = paragraph.cue("goal-noun", token);
            if (targets > 0) {
                readTargets(paragraph, token, token + targets, facts);
            } else if (goals > 0) {
                readNumbers(paragraph, token, token + goals, facts);
            }
            token += Math.max(1, Math.max(targets, goals));
        }
        return facts;
    }

    private static void readTargets(ReadParagraph paragraph, int noun, int start, List<Fact> facts) {
        TargetNumbers numbers = new TargetNumbers(paragraph);
        int token = start;
        int first = noun;
        while (token < paragraph.text().size()) {
            Optional<Lexicon.Correction> misprint = paragraph.lexicon().misprint(paragraph.text(), token);
            int end = misprint.map(Lexicon.Correction::end).orElse(token + 3);
            TokenizedText list = misprint.map(correction -> TokenizedText.of(correction.reads()))
                    .orElse(paragraph.text());
            Certainty certainty = misprint.isPresent() ? Certainty.INFERRED : Certainty.EXPLICIT;
            int at = misprint.isPresent() ? 0 : token;
            if (!TargetNumbers.isPair(list, at)) {
                return;
            }
            Evidence evidence = paragraph.evidence(first, end, Rule.GOAL_NUMBER, certainty);
            int last = misprint.isPresent() ? list.size() : end;
            for (; at + 2 < last; at++) {
                if (TargetNumbers.isPair(list, at)) {
                    numbers.at(list, at).ifPresent(target -> facts.add(new Fact.Mention(target, evidence)));
                }
            }
            token = afterSeparator(paragraph, end);
            first = token;
        }
    }

    private static Optional<Thing> known(ReadParagraph paragraph, String notation) {
        return paragraph.lexicon().thing(SDG + notation).map(thing -> Thing.ofIri(thing.iri()));
    }

    private static void readNumbers(ReadParagraph paragraph, int noun, int start, List<Fact> facts) {
        int token = start;
        while (token < paragraph.text().size()
                && paragraph.referenceAt(token, Kind.INSTRUMENT).isPresent()) {
            token = paragraph.referenceAt(token, Kind.INSTRUMENT).orElseThrow().end();
        }
        boolean goalOnly = isEnglishGoal(paragraph, noun);
        Optional<Thing> compact = goalOnly ? Optional.empty() : compact(paragraph, noun);
        boolean agenda = compact.isEmpty() && !isObjective(paragraph, noun) && (goalOnly || namesAgenda(paragraph));
        if (isOtherGoal(paragraph, noun)) {
            return;
        }
        int first = noun;
        while (token < paragraph.text().size() && isNumber(paragraph, token) && (agenda || compact.isPresent())) {
            String number = number(paragraph, token);
            Optional<Thing> goal =
                    agenda ? known(paragraph, number) : objective(paragraph, compact.orElseThrow(), number);
            int evidenceStart = first;
            int end = token + 1;
            Rule rule = agenda ? Rule.GOAL_NUMBER : Rule.OBJECTIVE_NUMBER;
            goal.ifPresent(thing -> facts.add(
                    new Fact.Mention(thing, paragraph.evidence(evidenceStart, end, rule, Certainty.EXPLICIT))));
            token = afterSeparator(paragraph, afterBracket(paragraph, end));
            first = token;
        }
    }

    private static Optional<Thing> objective(ReadParagraph paragraph, Thing compact, String number) {
        return paragraph.lexicon().things(Kind.OBJECTIVE).stream()
                .filter(thing -> thing.partOf().equals(Optional.of(compact.iri())))
                .filter(thing -> thing.number().equals(Optional.of(Integer.valueOf(number))))
                .map(thing -> Thing.ofIri(thing.iri()))
                .findFirst();
    }

    /** The compact with objectives that the sentence, or else the paragraph so far, names last before the 2030 Agenda. */
    private static Optional<Thing> compact(ReadParagraph paragraph, int noun) {
        List<Reference> sentence = paragraph.referencesIn(paragraph.sentenceStart(noun), paragraph.sentenceEnd(noun));
        if (sentence.stream().anyMatch(GoalExtractor::isAgenda)) {
            return Optional.empty();
        }
        return withObjectives(paragraph, sentence)
                .or(() -> withObjectives(paragraph, paragraph.referencesIn(0, noun)))
                .or(() -> withObjectives(paragraph, paragraph.headings()));
    }

    private static Optional<Thing> withObjectives(ReadParagraph paragraph, List<Reference> references) {
        List<String> compacts = paragraph.lexicon().things(Kind.OBJECTIVE).stream()
                .map(KnownThing::partOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return references.stream()
                .filter(reference -> compacts.contains(reference.thing().iri()))
                .map(Reference::thing)
                .findFirst();
    }

    private static boolean namesAgenda(ReadParagraph paragraph) {
        boolean goals = false;
        TargetNumbers numbers = new TargetNumbers(paragraph);
        for (int token = 0; token < paragraph.text().size() && !goals; token++) {
            int target = paragraph.cue("target-noun", token);
            goals = paragraph.cue("development-goal-noun", token) > 0
                    || (target > 0
                            && TargetNumbers.isPair(paragraph.text(), token + target)
                            && numbers.at(paragraph.text(), token + target).isPresent());
        }
        return goals
                || paragraph.references().stream().anyMatch(GoalExtractor::isAgenda)
                || paragraph.headings().stream().anyMatch(GoalExtractor::isAgenda);
    }

    private static boolean isEnglishGoal(ReadParagraph paragraph, int noun) {
        return paragraph.text().token(noun).startsUppercase() && !isObjective(paragraph, noun);
    }

    private static boolean isObjective(ReadParagraph paragraph, int noun) {
        return paragraph.text().token(noun).form().startsWith("objective");
    }

    /** Whether a word for other goals stands right before the noun or behind it in the clause, before one for those of the Agenda. */
    private static boolean isOtherGoal(ReadParagraph paragraph, int noun) {
        if (paragraph.cue("development-goal-noun", noun) > 0) {
            return false;
        }
        for (int token = Math.max(0, noun - 2); token < noun; token++) {
            if (paragraph.cue("other-goal-noun", token) > noun - token) {
                return true;
            }
        }
        for (int token = noun; token < paragraph.sentenceEnd(noun); token++) {
            if (paragraph.cue("other-goal-noun", token) > 0) {
                return true;
            }
            if (paragraph.cue("development-goal-noun", token) > 0
                    || (token > noun
                            && paragraph.referenceAt(token, Kind.INSTRUMENT).isPresent())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAgenda(Reference reference) {
        return reference.thing().equals(Thing.of("instrument", "2030-agenda"));
    }

    private static int afterBracket(ReadParagraph paragraph, int token) {
        if (!paragraph.isSign(token, "(")) {
            return token;
        }
        int end = token;
        while (end < paragraph.text().size() && !paragraph.isSign(end, ")")) {
            end++;
        }
        return end + 1;
    }

    private static int afterSeparator(ReadParagraph paragraph, int token) {
        int next = token;
        while (next < paragraph.text().size() && (paragraph.isSign(next, "،,؛;") || paragraph.cue("and", next) > 0)) {
            next++;
        }
        return next;
    }

    private static boolean isNumber(ReadParagraph paragraph, int token) {
        return number(paragraph, token).matches("\\d{1,2}");
    }

    private static String number(ReadParagraph paragraph, int token) {
        return paragraph.text().token(token).form();
    }
}
