package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import org.sanad.fact.Fact;
import org.sanad.lexicon.Lexicon;
import org.sanad.report.Report;

/** All extractors, in the order in which they run over each paragraph. */
public final class Extractors {
    private static final List<Extractor> ALL = List.of(
            new FrontMatterExtractor(),
            new MentionExtractor(),
            new ResolutionExtractor(),
            new DocumentExtractor(),
            new GoalExtractor(),
            new TreatyActionExtractor(),
            new PartyCountExtractor(),
            new ThemeExtractor(),
            new PublicationExtractor(),
            new ProgrammeExtractor(),
            new EventExtractor(),
            new ObservationExtractor(),
            new AssistanceExtractor(),
            new IntentionExtractor(),
            new MembershipExtractor(),
            new MembershipVerbExtractor(),
            new PartnershipExtractor(),
            new RelationExtractor(),
            new RelationPartnerExtractor(),
            new RelationResolutionExtractor(),
            new RelationRecallExtractor(),
            new RelationStatementExtractor(),
            new RelationCallExtractor(),
            new RelationVerbExtractor(),
            new RelationProgrammeExtractor(),
            new RelationFrameExtractor(),
            new RelationRouteExtractor());

    private Extractors() {}

    /**
     * Reads all facts of a report.
     *
     * @param report the report
     * @param lexicon names and cue words
     * @return what its paragraphs state, paragraph by paragraph
     */
    public static List<Fact> read(Report report, Lexicon lexicon) {
        List<Fact> facts = new ArrayList<>();
        for (ReadParagraph paragraph : new ReportReading(report, lexicon).paragraphs()) {
            List<Fact> stated = new ArrayList<>();
            for (Extractor extractor : ALL) {
                stated.addAll(extractor.extract(paragraph));
            }
            stated.addAll(new RelationThemes(paragraph).of(stated));
            stated.addAll(new RelationEvents(paragraph, stated).read());
            stated.addAll(new RelationWorks(paragraph, stated).read());
            stated.addAll(new RelationClauses(paragraph, stated).read());
            facts.addAll(stated);
        }
        return List.copyOf(facts);
    }
}
