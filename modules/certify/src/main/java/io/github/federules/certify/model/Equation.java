package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;

/** A name for a term over inputs and what was defined before. */
public record Equation(String name, Formula term) {}
