package org.sanad.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Says in words what a finding found. */
final class FindingMessages {

    private FindingMessages() {}

    /**
     * Words a finding.
     *
     * @param finding what was found
     * @return a sentence without the focus and without the remedy
     */
    static Wording of(Finding finding) {
        return switch (finding) {
            case Finding.Missing f ->
                new Wording(
                        "has %d of at least %d %s.".formatted(f.present(), f.required(), name(f.path(), "values")),
                        "له %d من %d على الأقل من %s.".formatted(f.present(), f.required(), name(f.path(), "القيم")));
            case Finding.TooMany f ->
                new Wording(
                        "has %d %s, at most %d may be.".formatted(f.present(), name(f.path(), "values"), f.allowed()),
                        "له %d من %s والحد الأقصى %d.".formatted(f.present(), name(f.path(), "القيم"), f.allowed()));
            case Finding.WrongDatatype f -> wrong(f.path(), f.value(), datatype(f.expected()));
            case Finding.WrongKind f -> wrong(f.path(), f.value(), kind(f.expected()));
            case Finding.NotAllowed f -> wrong(f.path(), f.value(), oneOf(f.allowed()));
            case Finding.BrokenPattern f -> wrong(f.path(), f.value(), pattern(f.pattern()));
            case Finding.QueryFinding f ->
                new Wording(
                        f.title().english() + shown(f.path(), f.value()),
                        f.title().arabic() + shown(f.path(), f.value()));
            case Finding.OtherFinding f ->
                new Wording(
                        "breaks %s%s".formatted(ShortNames.of(f.constraint()), shown(f.path(), f.value())),
                        "يخل بـ %s%s".formatted(ShortNames.of(f.constraint()), shown(f.path(), f.value())));
        };
    }

    private static Wording wrong(Optional<Node> path, Node value, Wording how) {
        return new Wording(
                "%s is %s, %s.".formatted(name(path, "the node"), ShortNames.of(value), how.english()),
                "%s هو %s، %s.".formatted(name(path, "العقدة"), ShortNames.of(value), how.arabic()));
    }

    private static Wording datatype(Node expected) {
        String name = ShortNames.of(expected);
        return new Wording("not a good " + name, "وليس " + name + " سليما");
    }

    private static Wording kind(Node expected) {
        String name = ShortNames.of(expected);
        return new Wording("not a described " + name, "وليس " + name + " موصوفا");
    }

    private static Wording oneOf(List<Node> allowed) {
        String names = allowed.stream().map(ShortNames::of).collect(Collectors.joining(", "));
        return new Wording("not one of " + names, "وليس واحدا من " + names);
    }

    private static Wording pattern(String pattern) {
        return new Wording("which does not match " + pattern, "وهو لا يطابق " + pattern);
    }

    private static String name(Optional<Node> path, String otherwise) {
        return path.map(ShortNames::of).orElse(otherwise);
    }

    private static String shown(Optional<Node> path, Optional<Node> value) {
        String both = path.map(ShortNames::of).orElse("") + " "
                + value.map(ShortNames::of).orElse("");
        return both.isBlank() ? "." : ": " + both.strip() + ".";
    }
}
