package org.sanad.check;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    /** The data breaks a rule that others rely on; a check that finds one has failed. */
    ERROR,
    /** The data may well be wrong and should be looked at. */
    WARNING,
    /** Something to know, that breaks nothing. */
    NOTE;

    /** {@return the word that a printed finding begins with} */
    public Wording label() {
        return switch (this) {
            case ERROR -> new Wording("ERROR", "خطأ");
            case WARNING -> new Wording("WARNING", "تنبيه");
            case NOTE -> new Wording("NOTE", "ملاحظة");
        };
    }
}
