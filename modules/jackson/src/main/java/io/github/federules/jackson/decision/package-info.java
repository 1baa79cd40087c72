/** The JSON of a decision, from the whole down to the change that would remedy a finding. */
package io.github.federules.jackson.decision;
