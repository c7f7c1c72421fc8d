// SPDX-License-Identifier: GPL-3.0-or-later
// The two ends of a pipe are two objects: a thin dotted bracket beside their blocks says that they belong
// together.
#pragma once

namespace handlelab {

struct Scene;

/// The brackets of all pairs whose two ends are shown.
void drawPartners(Scene& scene);

} // namespace handlelab
