/**
 * The border of Myologic: what comes in as text becomes a {@link org.myologic.model.PatientCase},
 * what goes out is rendered from an {@link org.myologic.model.Assessment}. {@link
 * org.myologic.interop.CaseReader} reads one case, an array of cases or lines of cases, strictly,
 * and answers with the case or with the complete list of its faults. {@link
 * org.myologic.interop.AssessmentJson}, {@link org.myologic.interop.AssessmentText} and {@link
 * org.myologic.interop.AssessmentTurtle} write an assessment; they decide nothing and leave nothing
 * out.
 */
package org.myologic.interop;
