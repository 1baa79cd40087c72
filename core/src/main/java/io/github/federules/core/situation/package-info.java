/**
 * A dossier under one reading of a call: its points and possible periods, which facts it lacks, and which changes to it would be
 * enough.
 */
package io.github.federules.core.situation;
