package org.sanad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.report.LayoutRules.Form;
import org.sanad.report.SourceText.Line;

/**
 * Puts the lines of one report together into its parts.
 *
 * <ul>
 *   <li>A line that starts with the number expected next ({@code 12-}, {@code - 12-}, {@code 12.}) opens a paragraph.
 *   <li>A number that is not expected, on a line without a full stop, is a heading ({@code 2- المشاركة في آليات …}); so is
 *       an expected one, if the same number comes again before the next.
 *   <li>{@code (أ)} or {@code (a)} opens a sub-item where it is the letter expected next.
 *   <li>A line that follows another without an empty line between belongs to it.
 *   <li>A text that stops without a full stop, colon or semicolon was cut by a page break: the next line that is no
 *       furniture, note or marked heading goes on with it. So does a line of running text that ends with a full stop.
 *   <li>A line that starts with a bullet, a small Roman number in brackets or a number between quotation marks goes on
 *       with the paragraph or sub-item before it.
 *   <li>Any other line is a heading.
 *   <li>{@code (1)}, {@code ⁽¹⁾}, {@code ¹} or {@code *} at the start of a line opens a footnote; the text around it goes on.
 *   <li>Recycling notes, job numbers, page numbers and running symbols are furniture.
 * </ul>
 */
final class ReportAssembly {
    private static final LayoutRules RULES = LayoutRules.bundled();
    private static final Pattern NUMBER = Pattern.compile("^(?:[-–•]\\s+)?(\\p{Nd}{1,3})[\\s\\u200E\\u200F]*"
            + "(?:[-–—][\\s\\u200E\\u200F]*(?=[\\p{IsArabic}\"«(\\p{Lu}])|\\.\\s+)");
    private static final Pattern LETTER = Pattern.compile("^(?:[-–•]\\s+)?\\((هـ|\\p{IsArabic}|[a-z])\\)\\s*");
    private static final Pattern NOTE =
            Pattern.compile("^(?:[(⁽](\\p{Nd}{1,3}|[¹²³⁰⁴-⁹]{1,3})[)⁾]|([¹²³⁰⁴-⁹]{1,3})|(\\*{1,3}))\\s*(?=\\S)");
    private static final Pattern LIST_ITEM =
            Pattern.compile("^(?:[•▪●◦·‣–-]\\s+\\S|\\([ivx]{1,5}\\)\\s|['‘’]\\p{Nd}{1,2}['‘’]\\s)");
    private static final Pattern ENDS = Pattern.compile("[.؛;:؟?!…][\\s\"”»)\\]⁽⁾()¹²³⁰⁴-⁹\\d*]*$");
    private static final Pattern STOPS = Pattern.compile("[.؟?!][\\s\"”»)\\]⁽⁾()¹²³⁰⁴-⁹*]*$");
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_HEADING = 300;

    private final String source;
    private final List<Line> lines;
    private final String place;
    private final String folderName;
    private final List<Part> parts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<ParagraphText> paragraphs = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();
    private final Map<Integer, Integer> linesOfNumbers = new TreeMap<>();

    private Optional<ParagraphText> open = Optional.empty();
    private Optional<ParagraphText> note = Optional.empty();
    private int lastNumber;
    private boolean lastLineWasHeading;

    ReportAssembly(String source, List<Line> lines, String place, String folderName) {
        this.source = source;
        this.lines = lines;
        this.place = place;
        this.folderName = folderName;
    }

    Report assemble() {
        int body = bodyStart();
        ParagraphText front = new ParagraphText(Paragraph.Kind.FRONT_MATTER, "front", OptionalInt.empty());
        FrontMatterReader reader = new FrontMatterReader(RULES, source, place);
        boolean afterBlank = false;
        for (Line line : lines.subList(0, body)) {
            if (!line.isBlank() && isFurniture(line) && !RULES.is(Form.SYMBOL, line.text())) {
                addFurniture(line);
            } else if (!line.isBlank()) {
                front.add(line.span(), source, afterBlank ? "\n" : " ");
                parts.add(new Part(Part.Kind.TEXT, line.span()));
            }
            afterBlank = line.isBlank() || (afterBlank && isFurniture(line));
        }
        if (!front.isEmpty()) {
            paragraphs.add(front);
        }
        readBody(lines.subList(body, lines.size()));
        FrontMatter matter = reader.read(lines.subList(0, body), furniture);
        return new Report(
                matter.symbol().or(matter::jobNumber).orElse(folderName),
                place,
                source,
                matter,
                sections,
                numbered(),
                wholeFile(),
                notices);
    }

    private int bodyStart() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (RULES.is(Form.HEADING_1, text)
                    || RULES.is(Form.HEADING_2, text)
                    || NUMBER.matcher(text).find()) {
                return i;
            }
        }
        throw new UnreadableInputException(
                "report-no-paragraphs",
                place,
                "no line starts with a paragraph number such as 1- or 1.",
                "Number the paragraphs as the printed report does");
    }

    private void readBody(List<Line> body) {
        boolean afterBlank = true;
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            if (line.isBlank()) {
                afterBlank = true;
                continue;
            }
            if (isFurniture(line)) {
                addFurniture(line);
                note = Optional.empty();
                afterBlank = true;
                continue;
            }
            readLine(line, afterBlank, body.subList(i + 1, body.size()));
            afterBlank = false;
        }
    }

    private void readLine(Line line, boolean afterBlank, List<Line> rest) {
        Optional<Matcher> first = RULES.whole(Form.HEADING_1, line.text());
        Optional<Matcher> second = RULES.whole(Form.HEADING_2, line.text());
        Matcher number = NUMBER.matcher(line.text());
        Matcher letter = LETTER.matcher(line.text());
        Matcher noteMark = NOTE.matcher(line.text());
        if (first.isPresent() && !STOPS.matcher(line.text()).find()) {
            addHeading(line, 1, first.get().group(1), first.get().group(2));
        } else if (second.isPresent() && !STOPS.matcher(line.text()).find()) {
            addHeading(line, 2, second.get().group(1), second.get().group(2));
        } else if (number.find()) {
            readNumbered(line, number, rest);
        } else if (noteMark.find() && !opensSubItem(letter)) {
            openNote(line, noteMark);
        } else if (opensSubItem(letter)) {
            openSubItem(line, letter);
        } else if (!afterBlank && lastLineWasHeading) {
            continueHeading(line);
        } else if (note.isPresent() && !afterBlank) {
            addText(note.get(), line, 0);
        } else if (open.isPresent() && (!afterBlank || goesOn(open.get(), line))) {
            addText(open.get(), line, 0);
        } else {
            addHeading(line, 4, "", line.text());
        }
    }

    private boolean goesOn(ParagraphText paragraph, Line line) {
        return !ENDS.matcher(paragraph.text()).find()
                || LIST_ITEM.matcher(line.text()).find()
                || STOPS.matcher(line.text()).find()
                || line.text().length() > LONGEST_HEADING;
    }

    private void readNumbered(Line line, Matcher marker, List<Line> rest) {
        int number = Integer.parseInt(marker.group(1));
        int expected = lastNumber + 1;
        boolean endsLikeText = ENDS.matcher(line.text()).find() || line.text().length() > LONGEST_HEADING;
        boolean heading = !endsLikeText && (number != expected || comesAgain(number, rest));
        if (heading) {
            addHeading(line, 3, marker.group(1), line.text().substring(marker.end()));
            return;
        }
        if (linesOfNumbers.containsKey(number)) {
            throw new UnreadableInputException(
                    "report-paragraph-repeated",
                    place + ":" + line.number(),
                    "paragraph " + number + " stands here a second time, first in line " + linesOfNumbers.get(number),
                    "Give each paragraph the number it has in print");
        }
        if (number != expected) {
            notices.add(new Notice(
                    "report-paragraph-skipped",
                    place + ":" + line.number(),
                    "paragraph " + expected + " was expected, and " + number + " found",
                    "Check whether a paragraph is missing or its number was lost"));
        }
        linesOfNumbers.put(number, line.number());
        lastNumber = number;
        open(Paragraph.Kind.NUMBERED, Integer.toString(number), line, marker.end());
    }

    private boolean comesAgain(int number, List<Line> rest) {
        for (Line line : rest) {
            Matcher marker = NUMBER.matcher(line.text());
            if (marker.find()) {
                int next = Integer.parseInt(marker.group(1));
                if (next == number || next == number + 1) {
                    return next == number;
                }
            }
        }
        return false;
    }

    private boolean opensSubItem(Matcher letter) {
        if (!letter.find(0) || open.isEmpty()) {
            return false;
        }
        String number = open.get().number();
        int bracket = number.indexOf('(');
        char last = bracket < 0 ? 'a' - 1 : number.charAt(bracket + 1);
        return latinLetter(letter.group(1)) == last + 1;
    }

    private static char latinLetter(String letter) {
        char first = letter.charAt(0);
        int place = ABJAD.indexOf(first == 'ا' ? 'أ' : first);
        return place < 0 ? first : (char) ('a' + place);
    }

    private void openSubItem(Line line, Matcher letter) {
        String number = lastNumber + "(" + latinLetter(letter.group(1)) + ")";
        open(Paragraph.Kind.SUB_ITEM, number, line, letter.end());
    }

    private void openNote(Line line, Matcher mark) {
        String sign = mark.group().strip().replaceAll("[(⁽)⁾]", "");
        String number = "fn" + digits(sign);
        boolean taken = paragraphs.stream().anyMatch(p -> p.number().equals(number));
        ParagraphText footnote = new ParagraphText(
                Paragraph.Kind.FOOTNOTE, taken ? number + "-" + line.number() : number, OptionalInt.empty());
        paragraphs.add(footnote);
        addText(footnote, line, mark.end());
        note = Optional.of(footnote);
    }

    private static String digits(String sign) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < sign.length(); i++) {
            char c = sign.charAt(i);
            int value = Character.isDigit(c) ? Character.digit(c, 10) : SUPERSCRIPTS.indexOf(c);
            digits.append(value < 0 ? c : (char) ('0' + value));
        }
        return digits.toString();
    }

    private void open(Paragraph.Kind kind, String number, Line line, int markerLength) {
        OptionalInt section = sections.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sections.size() - 1);
        ParagraphText paragraph = new ParagraphText(kind, number, section);
        paragraphs.add(paragraph);
        addText(paragraph, line, markerLength);
        open = Optional.of(paragraph);
        note = Optional.empty();
    }

    private void addText(ParagraphText paragraph, Line line, int markerLength) {
        int from = line.span().start() + markerLength;
        if (markerLength > 0) {
            parts.add(new Part(Part.Kind.MARKER, new Span(line.span().start(), from)));
        }
        Span text = new Span(from, line.span().end());
        parts.add(new Part(Part.Kind.TEXT, text));
        paragraph.add(text, source, " ");
        lastLineWasHeading = false;
    }

    private void addHeading(Line line, int level, String mark, String title) {
        OptionalInt parent = OptionalInt.empty();
        for (int i = sections.size() - 1; i >= 0 && parent.isEmpty(); i--) {
            parent = sections.get(i).level() < level ? OptionalInt.of(i) : OptionalInt.empty();
        }
        sections.add(new Section(sections.size() + 1, level, mark, title, parent, line.number()));
        parts.add(new Part(Part.Kind.HEADING, line.span()));
        open = Optional.empty();
        note = Optional.empty();
        lastLineWasHeading = true;
    }

    private void continueHeading(Line line) {
        Section last = sections.removeLast();
        sections.add(new Section(
                last.order(), last.level(), last.mark(), last.title() + " " + line.text(), last.parent(), last.line()));
        parts.add(new Part(Part.Kind.HEADING, line.span()));
    }

    private boolean isFurniture(Line line) {
        return RULES.is(Form.FURNITURE, line.text()) || RULES.is(Form.SYMBOL, line.text());
    }

    private void addFurniture(Line line) {
        furniture.add(line.text());
        parts.add(new Part(Part.Kind.FURNITURE, line.span()));
    }

    private List<Paragraph> numbered() {
        List<Paragraph> numbered = new ArrayList<>();
        for (ParagraphText paragraph : paragraphs) {
            numbered.add(paragraph.toParagraph(numbered.size() + 1));
        }
        return numbered;
    }

    private List<Part> wholeFile() {
        parts.sort(Comparator.comparingInt(part -> part.span().start()));
        List<Part> whole = new ArrayList<>();
        int end = 0;
        for (Part part : parts) {
            addBlank(whole, end, part.span().start());
            whole.add(part);
            end = part.span().end();
        }
        addBlank(whole, end, source.length());
        return whole;
    }

    private static void addBlank(List<Part> whole, int from, int to) {
        if (from < to) {
            whole.add(new Part(Part.Kind.BLANK, new Span(from, to)));
        }
    }

    /** A paragraph while its pieces are being gathered. */
    private static final class ParagraphText {
        private final Paragraph.Kind kind;
        private final String number;
        private final OptionalInt section;
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph.Piece> pieces = new ArrayList<>();

        ParagraphText(Paragraph.Kind kind, String number, OptionalInt section) {
            this.kind = kind;
            this.number = number;
            this.section = section;
        }

        void add(Span span, String source, String joint) {
            if (!isEmpty()) {
                text.append(joint);
            }
            pieces.add(new Paragraph.Piece(text.length(), span));
            text.append(source, span.start(), span.end());
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        String number() {
            return number;
        }

        String text() {
            return text.toString();
        }

        Paragraph toParagraph(int order) {
            return new Paragraph(kind, number, order, section, text.toString(), pieces);
        }
    }
}
