package org.sanad.extract;

import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Rule;
import org.sanad.language.DateReading;
import org.sanad.language.NumberReading;
import org.sanad.language.OrdinalReading;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;
import org.sanad.report.Paragraph;
import org.sanad.report.Report;
import org.sanad.report.Span;

/**
 * A paragraph with its words and what they refer to: all that an extractor needs.
 *
 * @param report the report it stands in
 * @param paragraph the paragraph
 * @param text its tokens
 * @param references what its words refer to, in the order of their first tokens
 * @param headings what the headings above it refer to, the nearest heading first
 * @param recent what earlier paragraphs of its section refer to, the last first
 * @param dates the dates and periods it states, in order
 * @param numbers the numbers it states, in order; days, years and numbers of resolutions among them
 * @param ordinals the ordinals it states, in order
 * @param sentences the index after the last token of each sentence, ascending
 * @param lexicon names and cue words
 * @param before the paragraph before it, in the order of the report
 * @param firstMet the names that no list has and that its references rest on
 */
record ReadParagraph(
        Report report,
        Paragraph paragraph,
        TokenizedText text,
        List<Reference> references,
        List<Reference> headings,
        List<Reference> recent,
        List<DateReading> dates,
        List<NumberReading> numbers,
        List<OrdinalReading> ordinals,
        List<Integer> sentences,
        Lexicon lexicon,
        Optional<ReadParagraph> before,
        List<FirstMetName> firstMet) {

    ReadParagraph {
        references = List.copyOf(references);
        headings = List.copyOf(headings);
        recent = List.copyOf(recent);
        dates = List.copyOf(dates);
        numbers = List.copyOf(numbers);
        ordinals = List.copyOf(ordinals);
        sentences = List.copyOf(sentences);
        firstMet = List.copyOf(firstMet);
    }

    /** The index of the first token of the sentence a token stands in. */
    int sentenceStart(int token) {
        int start = 0;
        for (int end : sentences) {
            if (token < end) {
                return start;
            }
            start = end;
        }
        return start;
    }

    /** The index after the last token of the sentence a token stands in. */
    int sentenceEnd(int token) {
        for (int end : sentences) {
            if (token < end) {
                return end;
            }
        }
        return text.size();
    }

    /** The references that start in a range of tokens, in order. */
    List<Reference> referencesIn(int from, int to) {
        return references.stream()
                .filter(reference -> reference.first() >= from && reference.first() < to)
                .toList();
    }

    /** The treaties that are named in a range of tokens, in order. */
    List<Reference> treatiesIn(int from, int to) {
        return referencesIn(from, to).stream().filter(Reference::isTreaty).toList();
    }

    Optional<Reference> referenceAt(int token, Kind... kinds) {
        return references.stream()
                .filter(reference ->
                        reference.first() == token && List.of(kinds).contains(reference.kind()))
                .findFirst();
    }

    Evidence evidence(int first, int end, Rule rule, Certainty certainty) {
        return evidence(text.token(first).span().to(text.token(end - 1).span()), rule, certainty);
    }

    Evidence evidence(Span span, Rule rule, Certainty certainty) {
        return new Evidence(paragraph, span, rule, certainty);
    }

    int cue(String cue, int token) {
        return lexicon.cue(cue, text, token);
    }

    boolean isSign(int token, String signs) {
        return token >= 0
                && token < text.size()
                && signs.contains(text.token(token).form());
    }
}
