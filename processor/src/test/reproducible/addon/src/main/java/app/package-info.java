@AddonDescriptor(generate = true)
package app;

import dev.scopecheck.AddonDescriptor;
