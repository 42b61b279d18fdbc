package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;
import org.sanad.report.Paragraph;
import org.sanad.report.Report;
import org.sanad.report.ReportLanguage;

/**
 * Reads the numbers of targets of the 2030 Agenda, which Arabic prints both ways round.
 *
 * <ul>
 *   <li>A number is a pair with a hyphen, a slash or a full stop between ({@code 16-2}, {@code 2-16}, {@code 16.a}, {@code 16-أ}).
 *   <li>Where only one way round there is such a target, it is that one; with a full stop in between, goal before target.
 *   <li>Else it is read as those other numbers of the paragraph are printed that go one way round only, and as the goals that
 *       the paragraph numbers tell ({@code الهدف 6 والغاية 6-5}); else as those of the report are; else, in Arabic, target
 *       before goal ({@code 2-5} is 5.2, smuggling report, paragraph 25), in English goal before target.
 * </ul>
 */
final class TargetNumbers {
    private static final String SDG = "http://metadata.un.org/sdg/";
    private static final String PAIR_SIGNS = "-–—./";
    private static final String LETTERS = "[a-d]";
    private static final int LENGTH = 3;

    private final Lexicon lexicon;
    private final Report report;
    private final TokenizedText paragraph;
    /** Found when first asked for: most paragraphs have no such number, and it may take the whole report to tell. */
    private @Nullable Boolean goalFirst;

    TargetNumbers(ReadParagraph paragraph) {
        this.lexicon = paragraph.lexicon();
        this.report = paragraph.report();
        this.paragraph = paragraph.text();
    }

    static boolean isPair(TokenizedText text, int token) {
        if (token + LENGTH > text.size()
                || !PAIR_SIGNS.contains(text.token(token + 1).form())
                || text.token(token + 1).spaceBefore()) {
            return false;
        }
        String left = part(text, token);
        String right = part(text, token + 2);
        return left.length() + right.length() > 1 && !(left.matches(LETTERS) && right.matches(LETTERS));
    }

    /** A number of up to two digits or the letter of a target, else nothing. */
    private static String part(TokenizedText text, int token) {
        String form = text.token(token).form();
        return form.matches("\\d{1,2}|" + LETTERS)
                ? form
                : ArabicLetters.initial(form).orElse("");
    }

    /** The target whose number stands at a token. */
    Optional<Thing> at(TokenizedText text, int token) {
        String left = part(text, token);
        String right = part(text, token + 2);
        boolean asPrinted = text.token(token + 1).form().equals(".") || isGoalFirst();
        return known(asPrinted ? left + "." + right : right + "." + left)
                .or(() -> known(asPrinted ? right + "." + left : left + "." + right));
    }

    private Optional<Thing> known(String notation) {
        return lexicon.thing(SDG + notation).map(thing -> Thing.ofIri(thing.iri()));
    }

    private boolean isGoalFirst() {
        Boolean known = goalFirst;
        if (known == null) {
            known = readGoalFirst(paragraph);
            goalFirst = known;
        }
        return known;
    }

    private boolean readGoalFirst(TokenizedText text) {
        if (report.language() != ReportLanguage.ARABIC) {
            return true;
        }
        int votes = votes(text);
        if (votes == 0) {
            for (Paragraph paragraph : report.paragraphs()) {
                votes += votes(TokenizedText.of(paragraph.text()));
            }
        }
        return votes > 0;
    }

    /** How many numbers of a text can only be read goal first, less those that can only be read target first. */
    private int votes(TokenizedText text) {
        int votes = 0;
        List<String> goals = goals(text);
        for (int token = 0; token < text.size(); token++) {
            int noun = lexicon.cue("target-noun", text, token);
            for (int at = token + noun; noun > 0 && at < text.size() && isPair(text, at); at = next(text, at)) {
                String left = part(text, at);
                String right = part(text, at + 2);
                boolean goalCanBeLeft = known(left + "." + right).isPresent();
                boolean goalCanBeRight = known(right + "." + left).isPresent();
                if (goalCanBeLeft && goalCanBeRight && !left.equals(right)) {
                    goalCanBeLeft = goals.contains(left) || !goals.contains(right);
                    goalCanBeRight = goals.contains(right) || !goals.contains(left);
                }
                votes += (goalCanBeLeft ? 1 : 0) - (goalCanBeRight ? 1 : 0);
            }
        }
        return votes;
    }

    private int next(TokenizedText text, int pair) {
        int token = pair + LENGTH;
        while (token < text.size()
                && ("،,؛;".contains(text.token(token).form()) || lexicon.cue("and", text, token) > 0)) {
            token++;
        }
        return token;
    }

    /** The numbers of goals right behind their noun. */
    private List<String> goals(TokenizedText text) {
        List<String> goals = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            int noun = lexicon.cue("goal-noun", text, token);
            if (noun > 0 && token + noun < text.size()) {
                goals.add(text.token(token + noun).form());
            }
        }
        return goals;
    }
}
