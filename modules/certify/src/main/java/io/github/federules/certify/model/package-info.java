/** A call as definitions on integers, built from the call itself. */
package io.github.federules.certify.model;
