import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sanad.extract.Extractors;
import org.sanad.fact.Fact;
import org.sanad.graph.ReferenceGraphs;
import org.sanad.graph.ReportGraph;
import org.sanad.lexicon.Lexicon;
import org.sanad.report.Report;
import org.sanad.report.ReportReader;

/**
 * Populates 2, 20 and 200 copies of the shipped reports in one warm process, each under a number of its own: reading the
 * text, extracting the facts, making the quads. Each report's quads are counted and dropped, as when they are written out
 * one report after the other, so that the heap shows what a report needs and not what a dataset needs.
 *
 * <p>Run by {@code bench/throughput.sh}; prints a line a run with seconds, reports a second and core, facts a second and
 * the peak of the heap.
 */
final class Throughput {
    private static final List<String> REPORTS = List.of("V.24-13453", "V.24-13352");
    private static final List<Integer> RUNS = List.of(2, 20, 200);
    private static final int WARM_UP = 60;

    private Throughput() {}

    /** What populating one report gave. */
    private record Counts(int facts, int quads) {}

    public static void main(String[] arguments) throws Exception {
        int jobs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Lexicon lexicon = Lexicon.bundled();
        ReferenceGraphs reference = ReferenceGraphs.bundled();
        long cold = System.nanoTime();
        populate(2, jobs, lexicon, reference);
        out.println(String.format(Locale.ROOT, "cold, 2 reports: %.2f s", seconds(cold)));
        populate(WARM_UP, jobs, lexicon, reference);
        for (int count : RUNS) {
            System.gc();
            peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            long processor = processorTime();
            Counts counts = populate(count, jobs, lexicon, reference);
            double seconds = seconds(start);
            double processorSeconds = (processorTime() - processor) / 1e9;
            long peak = peaks().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
            out.println(String.format(
                    Locale.ROOT,
                    "%d reports, %d at once: %.2f s, of a core %.2f s, %.1f reports a second of a core, %.0f facts a second, %d quads, peak heap %d MiB",
                    count,
                    jobs,
                    seconds,
                    processorSeconds,
                    count / processorSeconds,
                    counts.facts() / seconds,
                    counts.quads(),
                    peak));
        }
    }

    private static Counts populate(int count, int jobs, Lexicon lexicon, ReferenceGraphs reference) throws Exception {
        List<Future<Counts>> running = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(jobs)) {
            for (int copy = 0; copy < count; copy++) {
                String shipped = REPORTS.get(copy % REPORTS.size());
                String number = String.format(Locale.ROOT, "V.99-%05d", copy);
                running.add(workers.submit(() -> populate(shipped, number, lexicon, reference)));
            }
        }
        int facts = 0;
        int quads = 0;
        for (Future<Counts> one : running) {
            facts += one.get().facts();
            quads += one.get().quads();
        }
        return new Counts(facts, quads);
    }

    private static Counts populate(String shipped, String number, Lexicon lexicon, ReferenceGraphs reference)
            throws Exception {
        String text = Files.readString(Path.of("reports", shipped, "text.ar.txt")).replace(shipped, number);
        Report report = ReportReader.parse(text.getBytes(StandardCharsets.UTF_8), number + "/text.ar.txt", number);
        List<Fact> facts = Extractors.read(report, lexicon);
        return new Counts(
                facts.size(),
                ReportGraph.quads(report, facts, reference, Optional.empty()).size());
    }

    private static List<MemoryPoolMXBean> peaks() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
