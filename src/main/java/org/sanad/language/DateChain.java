package org.sanad.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days, months and years in a row, joined by links, read together because each may leave to the next what both share. */
final class DateChain {
    private final List<Token> tokens;
    private final List<DatePiece> pieces = new ArrayList<>();
    /** The link after each piece but the last. */
    private final List<Cue> links = new ArrayList<>();

    private record Link(Cue cue, DatePiece next) {}

    private DateChain(List<Token> tokens, DatePiece first) {
        this.tokens = tokens;
        pieces.add(first);
        Optional<Link> link = linkAfter(first);
        while (link.isPresent()) {
            links.add(link.get().cue());
            pieces.add(link.get().next());
            link = linkAfter(link.get().next());
        }
    }

    /** Reads the chain that begins at a token; a number that is a piece of something longer begins none. */
    static Optional<DateChain> at(List<Token> tokens, int start) {
        return DatePiece.at(tokens, start)
                .filter(first -> !tokens.get(start).isNumber() || Neighbours.isFreeOnTheLeft(tokens, start))
                .map(first -> new DateChain(tokens, first));
    }

    /** {@return one past the last token of the chain} */
    int end() {
        return pieces.getLast().end();
    }

    /** {@return the dates and periods of the chain, in their order} */
    List<DateReading> readings() {
        List<Optional<PartialDate>> dates = dates();
        boolean isBetween = opens(Cue.BETWEEN);
        List<DateReading> readings = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int last = at;
            if (isRange(at) || (isBetween && at == 0 && isLinked(at, Cue.AND))) {
                last = at + 1;
                range(dates, at).forEach(readings::add);
            } else {
                while (isList(last) && follows(dates, last) && !isRange(last + 1)) {
                    last++;
                }
                single(dates, at, last).ifPresent(readings::add);
            }
            at = last + 1;
        }
        return List.copyOf(readings);
    }

    private Optional<Link> linkAfter(DatePiece piece) {
        int end = piece.end();
        Optional<DatePiece> joined = DatePiece.at(tokens, end).filter(DatePiece::isJoined);
        if (joined.isPresent()) {
            return Optional.of(new Link(Cue.AND, joined.get()));
        }
        int afterComma = Cue.COMMA.skip(tokens, end);
        Optional<DatePiece> joinedAfterComma = DatePiece.at(tokens, afterComma).filter(DatePiece::isJoined);
        return link(Cue.TO, end)
                .or(() -> link(Cue.DASH, end))
                .or(() -> link(Cue.AND, end))
                .or(() -> link(Cue.AND, afterComma))
                .or(() -> joinedAfterComma.map(next -> new Link(Cue.AND, next)))
                .or(() -> link(Cue.COMMA, end).filter(link -> isBareList(piece, link.next())));
    }

    private Optional<Link> link(Cue cue, int index) {
        int next = cue.skip(tokens, index);
        return next == index ? Optional.empty() : DatePiece.at(tokens, next).map(piece -> new Link(cue, piece));
    }

    /** A comma alone joins only days or years: other dates stand in clauses of their own. */
    private static boolean isBareList(DatePiece piece, DatePiece next) {
        return (piece.isBareDay() && next.day().isPresent()) || (piece.isBareYear() && next.isBareYear());
    }

    private List<Optional<PartialDate>> dates() {
        List<DatePiece> completed = new ArrayList<>(pieces);
        List<Optional<PartialDate>> dates = new ArrayList<>();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            boolean hasNext = i + 1 < pieces.size();
            if (hasNext) {
                completed.set(i, pieces.get(i).completedBy(completed.get(i + 1)));
            }
            boolean leansOnNothing =
                    pieces.get(i).isBareDay() && (!hasNext || dates.getFirst().isEmpty());
            dates.addFirst(leansOnNothing ? Optional.empty() : completed.get(i).date());
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isBareYear() && !isYear(i, dates)) {
                dates.set(i, Optional.empty());
            }
        }
        return dates;
    }

    /** Four digits are a year after a cue, after another year of a list, and as an end of a range. */
    private boolean isYear(int index, List<Optional<PartialDate>> dates) {
        boolean followsYear = index > 0
                && pieces.get(index - 1).isBareYear()
                && dates.get(index - 1).isPresent();
        return pieces.get(index).hasCue()
                || followsYear
                || isStartOfYears(index)
                || ((opens(Cue.FROM) || opens(Cue.BETWEEN)) && index <= 1 && pieces.size() > 1);
    }

    private boolean isStartOfYears(int index) {
        return isLinked(index, Cue.DASH)
                && pieces.get(index + 1).isBareYear()
                && pieces.get(index).year().orElseThrow()
                        < pieces.get(index + 1).year().orElseThrow();
    }

    private boolean opens(Cue cue) {
        int start = pieces.getFirst().start();
        int beforeYearCue =
                Cue.YEAR_CUE.endingAt(tokens, start).map(Phrases.Hit::start).orElse(start);
        return cue.endingAt(tokens, start).isPresent()
                || cue.endingAt(tokens, beforeYearCue).isPresent();
    }

    private boolean isLinked(int index, Cue cue) {
        return index < links.size() && links.get(index) == cue;
    }

    private boolean isRange(int index) {
        return isLinked(index, Cue.TO) || isLinked(index, Cue.DASH);
    }

    private boolean isList(int index) {
        return isLinked(index, Cue.AND) || isLinked(index, Cue.COMMA);
    }

    private static boolean follows(List<Optional<PartialDate>> dates, int index) {
        Optional<PartialDate> next = dates.get(index + 1);
        return dates.get(index)
                .filter(date -> next.filter(date::isDirectlyBefore).isPresent())
                .isPresent();
    }

    /** {@return the period of two pieces, or what of them is a date where they make no period} */
    private List<DateReading> range(List<Optional<PartialDate>> dates, int first) {
        Optional<PartialDate> start = dates.get(first);
        Optional<PartialDate> end = dates.get(first + 1);
        if (start.isEmpty() || end.isEmpty()) {
            return start
                    .or(() -> end)
                    .map(date -> reading(
                            date,
                            Optional.empty(),
                            start.isPresent() ? first : first + 1,
                            start.isPresent() ? first : first + 1))
                    .stream()
                    .toList();
        }
        if (start.get().firstDay().isBefore(end.get().firstDay()) || !isComparable(start.get(), end.get())) {
            return List.of(reading(start.get(), end, first, first + 1));
        }
        boolean isTurnedRound = isLinked(first, Cue.DASH)
                && end.get().firstDay().isBefore(start.get().firstDay());
        return isTurnedRound ? List.of(reading(end.get(), start, first, first + 1)) : List.of();
    }

    /** Months without a year may run past the end of one. */
    private static boolean isComparable(PartialDate start, PartialDate end) {
        return start.year().isPresent() && end.year().isPresent();
    }

    private Optional<DateReading> single(List<Optional<PartialDate>> dates, int first, int last) {
        return dates.get(first)
                .map(date -> reading(date, last > first ? dates.get(last) : Optional.empty(), first, last));
    }

    private DateReading reading(PartialDate start, Optional<PartialDate> end, int first, int last) {
        int firstToken = pieces.get(first).start();
        int lastToken = pieces.get(last).end();
        return new DateReading(
                start,
                end,
                tokens.get(firstToken).span().to(tokens.get(lastToken - 1).span()),
                firstToken,
                lastToken);
    }
}
