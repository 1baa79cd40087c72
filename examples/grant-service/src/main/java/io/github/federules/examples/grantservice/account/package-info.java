/** Who uses the service, and in which role. */
@NullMarked
package io.github.federules.examples.grantservice.account;

import org.jspecify.annotations.NullMarked;
