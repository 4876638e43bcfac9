/**
 * The values of the clinic: what a case reports, and what an assessment answers. A {@link
 * org.myologic.model.PatientCase} is parsed once at the border and never changes; an {@link
 * org.myologic.model.Assessment} is computed once and only rendered after that. Terms are compact
 * IRIs ({@code myo:Statin}); inputs are named by JSON pointer ({@code /drugs/0}) everywhere, so
 * that every conclusion can be traced to what was said.
 */
package org.myologic.model;
