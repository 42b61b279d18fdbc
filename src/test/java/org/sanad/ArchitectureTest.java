package org.sanad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The walls between the packages. These tables and the one in {@code ARCHITECTURE.md} say the same. */
@AnalyzeClasses(packages = "org.sanad", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "org.sanad.";

    /** What each package may use of this project; beside it every package may use {@code bundle}. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("bundle", Set.of()),
            entry("report", Set.of()),
            entry("language", Set.of("report")),
            entry("lexicon", Set.of("report", "language")),
            entry("fact", Set.of("report", "language")),
            entry("extract", Set.of("report", "language", "lexicon", "fact")),
            entry("graph", Set.of("report", "fact", "language")),
            entry("check", Set.of()),
            entry("publish", Set.of("report", "graph", "check")),
            entry("query", Set.of("report", "graph")),
            entry("link", Set.of("report", "language", "graph")),
            entry("serve", Set.of("language", "graph", "check", "publish", "query")),
            entry("evaluate", Set.of("report", "graph")),
            entry(
                    "cli",
                    Set.of(
                            "report",
                            "fact",
                            "lexicon",
                            "extract",
                            "graph",
                            "check",
                            "publish",
                            "query",
                            "link",
                            "serve",
                            "evaluate")));

    /** What each package may use of libraries; beside it every package may use Java itself, JSpecify and SLF4J. */
    private static final Map<String, Set<String>> MAY_USE_OF_LIBRARIES = Map.ofEntries(
            entry("bundle", Set.of()),
            entry("report", Set.of()),
            entry("language", Set.of("ICU4J")),
            entry("lexicon", Set.of("Jena")),
            entry("fact", Set.of()),
            entry("extract", Set.of()),
            entry("graph", Set.of("Jena")),
            entry("check", Set.of("Jena", "Jena SHACL")),
            entry("publish", Set.of("Jena", "RDF4J Rio")),
            entry("query", Set.of("Jena")),
            entry("link", Set.of("Jena", "Titanium")),
            entry("serve", Set.of("Jena", "Fuseki", "Jetty")),
            entry("evaluate", Set.of("Jena", "ICU4J")),
            entry("cli", Set.of("Jena", "picocli")));

    /** Which library a package name belongs to; the longest that fits counts. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            entry("com.apicatalog", "Titanium"),
            entry("com.ibm.icu", "ICU4J"),
            entry("jakarta.servlet", "Jetty"),
            entry("java", ""),
            entry("javax.xml", ""),
            entry("org.apache.jena", "Jena"),
            entry("org.apache.jena.fuseki", "Fuseki"),
            entry("org.apache.jena.shacl", "Jena SHACL"),
            entry("org.eclipse.jetty", "Jetty"),
            entry("org.eclipse.rdf4j", "RDF4J Rio"),
            entry("org.jspecify", ""),
            entry("org.slf4j", ""),
            entry("picocli", "picocli"));

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|[^|\\n]*\\|([^|\\n]*)\\|([^|\\n]*)\\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @ArchTest
    static void packages_use_only_what_the_table_allows(JavaClasses code) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass user : code) {
            for (String used : packagesUsedBy(user)) {
                if (!used.equals("bundle") && !MAY_USE.get(packageOf(user)).contains(used)) {
                    wrong.add(user.getName() + " uses the package " + used);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ArchTest
    static void packages_use_only_the_libraries_of_the_table(JavaClasses code) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass user : code) {
            for (String used : librariesUsedBy(user)) {
                if (!MAY_USE_OF_LIBRARIES.get(packageOf(user)).contains(used)) {
                    wrong.add(user.getName() + " uses " + used);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Also sees to it that the code has been found at all, and that no package waits for its first class. */
    @ArchTest
    static void every_class_is_in_a_package_of_the_table(JavaClasses code) {
        Set<String> packages = code.stream().map(ArchitectureTest::packageOf).collect(Collectors.toSet());

        assertThat(packages).isSubsetOf(MAY_USE.keySet()).contains("report", "graph", "cli");
        assertThat(MAY_USE.keySet()).isEqualTo(MAY_USE_OF_LIBRARIES.keySet());
    }

    @ArchTest
    static void the_table_of_the_architecture_document_says_the_same(JavaClasses code) throws IOException {
        String document = Files.readString(Path.of("ARCHITECTURE.md"));
        Map<String, Set<String>> packages = new HashMap<>();
        Map<String, Set<String>> libraries = new HashMap<>();
        ROW.matcher(document).results().forEach(row -> {
            packages.put(row.group(1), quoted(row.group(2)));
            libraries.put(row.group(1), quoted(row.group(3)));
        });

        assertThat(packages).isEqualTo(MAY_USE);
        assertThat(libraries).isEqualTo(MAY_USE_OF_LIBRARIES);
    }

    @ArchTest
    static void facts_know_no_rdf(JavaClasses code) {
        noClasses()
                .that()
                .resideInAPackage(BASE + "fact..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..")
                .check(code);
    }

    @ArchTest
    static void no_drawer_for_odds_and_ends(JavaClasses code) {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Constants)")
                .check(code);
    }

    @ArchTest
    static void only_the_command_line_prints(JavaClasses code) {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(code);
    }

    /** An array in a record can be changed from outside, and two equal ones are not equal. */
    @ArchTest
    static void records_hold_no_arrays(JavaClasses code) {
        fields().that()
                .areDeclaredInClassesThat(DescribedPredicate.describe("are records", JavaClass::isRecord))
                .and()
                .areNotStatic()
                .should()
                .notHaveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .check(code);
    }

    @ArchTest
    static void every_package_is_null_marked_and_says_what_it_is_for(JavaClasses code) throws IOException {
        for (String name : MAY_USE.keySet()) {
            Path folder = Path.of("src/main/java/org/sanad").resolve(name);
            if (Files.isDirectory(folder)) {
                assertThat(code.getPackage(BASE + name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue();
                assertThat(Files.readString(folder.resolve("package-info.java")))
                        .as(name)
                        .startsWith("/**")
                        .contains("In: ", "Out: ");
            }
        }
    }

    private static String packageOf(JavaClass type) {
        return projectPackage(type).orElseThrow(() -> new AssertionError(type.getName() + " is in no package"));
    }

    private static Optional<String> projectPackage(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? Optional.of(name.substring(BASE.length())) : Optional.empty();
    }

    private static Set<String> packagesUsedBy(JavaClass user) {
        return targets(user)
                .flatMap(type -> projectPackage(type).stream())
                .filter(used -> !used.equals(packageOf(user)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> librariesUsedBy(JavaClass user) {
        return targets(user)
                .filter(type ->
                        projectPackage(type).isEmpty() && !type.getPackageName().isEmpty())
                .map(type -> library(type.getPackageName()))
                .filter(library -> !library.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> targets(JavaClass user) {
        return user.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType);
    }

    private static String library(String packageName) {
        for (String prefix = packageName; !prefix.isEmpty(); prefix = parent(prefix)) {
            if (LIBRARIES.containsKey(prefix)) {
                return LIBRARIES.get(prefix);
            }
        }
        return "a library that the table does not name: " + packageName;
    }

    private static String parent(String packageName) {
        int dot = packageName.lastIndexOf('.');
        return dot < 0 ? "" : packageName.substring(0, dot);
    }

    private static Set<String> quoted(String cell) {
        List<MatchResult> names = QUOTED.matcher(cell).results().toList();
        return names.stream().map(name -> name.group(1)).collect(Collectors.toSet());
    }
}
