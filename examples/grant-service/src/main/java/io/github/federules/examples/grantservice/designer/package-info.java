/** The call designer's pages: edit a call, and see at once what it means. */
@NullMarked
package io.github.federules.examples.grantservice.designer;

import org.jspecify.annotations.NullMarked;
