// SPDX-License-Identifier: GPL-3.0-or-later
// Focus: what does not touch the selection steps back.
#pragma once

namespace handlelab {

struct Scene;

/// Makes what is drawn so far pale, unless it is selected or touches what is.
void dimUnrelated(Scene& scene);

} // namespace handlelab
