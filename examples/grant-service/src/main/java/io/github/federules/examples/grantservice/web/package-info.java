/** What all pages share: who may do what, language, errors, headers and limits. */
@NullMarked
package io.github.federules.examples.grantservice.web;

import org.jspecify.annotations.NullMarked;
