package org.myologic.interop;

import java.math.BigDecimal;
import java.util.List;
import org.myologic.model.AlertRaised;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Evidence;
import org.myologic.model.InputReading;
import org.myologic.model.Issue;
import org.myologic.model.Justification;
import org.myologic.model.Missing;
import org.myologic.model.NextObservation;
import org.myologic.model.Refutation;
import org.myologic.model.Relation;
import org.myologic.model.TherapyStep;
import org.myologic.model.Tier;
import org.myologic.model.Undetermined;
import org.myologic.model.WorkupItem;

/** Assessments written by hand, with every kind of content once. */
public final class Samples {
  private static final Evidence PAIN =
      new Evidence("/findings/0", "myo:MuscleSymptom", "muscle symptom");
  private static final Evidence STATIN = new Evidence("/drugs/0", "myo:Statin", "statin");

  private Samples() {}

  /** One alert, a probable cause and a possible contributor. */
  public static Assessment full() {
    return new Assessment(
        "demo-1",
        Assessment.Status.CONTRADICTORY,
        new Assessment.OntologyVersion("https://w3id.org/myologic/0.1.0", "abc123"),
        "hermit",
        List.of(
            new InputReading(
                "/findings/0", "muscle pain", List.of("myo:Myalgia"), InputReading.How.EXACT, ""),
            new InputReading(
                "/findings/1", "purple haze", List.of(), InputReading.How.NONE, "purple haze")),
        List.of(
            new AlertRaised(
                "myo:RhabdomyolysisAlert",
                "rhabdomyolysis",
                "emergency",
                List.of(PAIN, PAIN, STATIN),
                "Check renal function and potassium today.",
                true,
                List.of("000-C27"))),
        List.of(probable(), possible()),
        List.of(
            new Refutation(
                "myo:SteroidMyopathy",
                "steroid myopathy",
                List.of(new Evidence("/drugs/2", "myo:Glucocorticoid", "glucocorticoid")),
                List.of("000-C22"))),
        List.of(new Undetermined("myo:Vasospasm", "vasospasm", List.of(missing()))),
        List.of(List.of("/drugs/0", "/drugs/1")),
        List.of(List.of("/drugs/1")),
        List.of(observation()),
        List.of("/findings/1"),
        List.of(
            new Justification(
                "myo:StatinAssociatedMyopathy",
                Tier.PROBABLE,
                List.of("case takes some Statin"),
                "It takes a statin and has pain.",
                List.of("/drugs/0"),
                List.of("000-C15"))),
        List.of(
            new Issue(
                Issue.Level.ERROR,
                "/findings/1",
                "No term of the ontology is meant by these words.",
                List.of("myo:Cramp"))),
        SampleHistory.history(),
        SampleHistory.replay());
  }

  private static Cause probable() {
    return new Cause(
        "myo:StatinAssociatedMyopathy",
        "statin-associated myopathy",
        List.of("myo:DrugInducedMyopathy"),
        false,
        Tier.PROBABLE,
        false,
        false,
        List.of(criterion("StatinMyopathyCriterionSymptomOnStatin", "possible")),
        List.of(criterion("StatinMyopathyArgumentPersistence", "unlikely")),
        List.of(missing()),
        true,
        List.of(
            new Relation(
                "myo:MitochondrialDysfunction", "mitochondrial dysfunction", List.of("000-C10"))),
        List.of(
            new WorkupItem(
                "myo:CreatineKinaseTesting",
                "creatine kinase",
                "Raised values support it.",
                false,
                List.of("000-C17"))),
        List.of(withdrawal()));
  }

  private static Cause possible() {
    return new Cause(
        "myo:Hypothyroidism",
        "hypothyroidism",
        List.of(),
        true,
        Tier.POSSIBLE,
        true,
        true,
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of());
  }

  private static Missing missing() {
    return new Missing(
        Tier.CONFIRMED,
        "myo:StatinMyopathyCriterionRechallenge",
        "myo:ImprovementOffDrug",
        "improvement off the drug",
        "myo:DrugHistory");
  }

  private static NextObservation observation() {
    return new NextObservation(
        "myo:AntiHmgcrAntibodyPositive",
        "anti-HMGCR antibodies",
        "myo:AntiHmgcrAntibodyTest",
        List.of(
            new NextObservation.Change(
                "myo:ImmuneMediatedNecrotizingMyopathy",
                "necrotizing myopathy",
                "possible",
                "probable")),
        List.of(),
        "necrotizing myopathy becomes probable");
  }

  private static CriterionMet criterion(String name, String tier) {
    return new CriterionMet(
        "myo:" + name,
        "muscle symptom on a statin",
        tier,
        List.of(PAIN, STATIN),
        List.of("000-C15"));
  }

  private static TherapyStep withdrawal() {
    return new TherapyStep(
        "myo:StatinWithdrawal",
        "stop the statin",
        "myo:StatinMyopathyRegimen",
        1,
        "symptoms that cannot be borne",
        List.of(
            new TherapyStep.Dose(
                "20 mg once a day",
                new BigDecimal("10"),
                new BigDecimal("20.50"),
                new BigDecimal("40"),
                "mg/d",
                "oral",
                "once a day",
                true,
                List.of("000-C18"))),
        "4 weeks",
        "until symptoms settle",
        "moderate",
        List.of(
            new TherapyStep.Circumstance(
                "avoidedFor",
                "myo:StatinWithdrawalAvoidedCase",
                "recent coronary stent",
                TherapyStep.Circumstance.State.HOLDS,
                List.of(new Evidence("/conditions/0", "myo:CoronaryStent", "coronary stent")),
                List.of("000-C19")),
            new TherapyStep.Circumstance(
                "checkBefore",
                "myo:RenalCheckCase",
                "reduced renal function",
                TherapyStep.Circumstance.State.UNKNOWN,
                List.of(),
                List.of())),
        List.of("Watch the lipids."),
        "The sources name no dose.",
        "Supplied by the editors.",
        true,
        "unreviewed",
        List.of("000-C18", "000-C19"));
  }
}
