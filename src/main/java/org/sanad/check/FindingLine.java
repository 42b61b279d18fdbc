package org.sanad.check;

/** Prints a finding on one line that a person can act on. */
public final class FindingLine {

    private FindingLine() {}

    /**
     * Prints a finding as severity, code, node at fault, place in the report, what is wrong and how to mend it.
     *
     * @param finding what was found
     * @param language the language of the line; codes and names of terms stay as they are
     * @return one line without its end, as {@code ERROR claim-quote-differs  id:claim/ab12 in report V.24-13453,
     *     paragraph 59(a): «…» … To mend: …}
     */
    public static String line(Finding finding, Language language) {
        return "%s %s  %s%s: %s%s %s"
                .formatted(
                        finding.severity().label().in(language),
                        finding.code(),
                        ShortNames.of(finding.focus()),
                        finding.place().map(place -> place(place, language)).orElse(""),
                        finding.place()
                                .flatMap(Place::quote)
                                .map(quote -> "«" + ShortNames.cut(quote) + "» ")
                                .orElse(""),
                        finding.message().in(language),
                        remedy(finding, language));
    }

    private static String place(Place place, Language language) {
        return switch (language) {
            case ENGLISH ->
                " in report " + place.report()
                        + place.paragraph()
                                .map(number -> ", paragraph " + number)
                                .orElse("");
            case ARABIC ->
                " في التقرير " + place.report()
                        + place.paragraph().map(number -> "، الفقرة " + number).orElse("");
        };
    }

    private static String remedy(Finding finding, Language language) {
        return switch (language) {
            case ENGLISH -> "To mend: " + finding.remedy().english();
            case ARABIC -> "للإصلاح: " + finding.remedy().arabic();
        };
    }
}
