// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about privileges, descriptors and namespaces.
#include "core/tell/speaker.h"

namespace handlelab {

namespace {

std::string privilege(const Speaker& s) {
    return std::string(privilegeName(static_cast<Privilege>(s.m.index)));
}

/// The user of the token the sentence is about.
std::string userOf(const Speaker& s) {
    const auto* token = std::get_if<TokenBody>(&s.machine[s.m.object].body);
    return token ? std::string(s.texts[token->user]) : "?";
}

Sentence aboutNamespaces(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::boundaryFound:
        return say(
            CORE_TR("Steps", "A private namespace of this boundary exists: the same name, the same SIDs"),
            {});
    case MeaningKind::boundaryUnknown:
        return say(CORE_TR("Steps", "No private namespace of this boundary can be opened"), {});
    case MeaningKind::boundaryRefused:
        return say(CORE_TR("Steps", "%1 is outside of the boundary: its token does not have every SID in it"),
                   {s.process()});
    case MeaningKind::namespaceDestroyed:
        return say(
            CORE_TR("Steps",
                    "The private namespace is destroyed: nobody can open it any more, and what is in it "
                    "lives on by its handles"),
            {});
    case MeaningKind::namespaceHidden:
        return say(
            CORE_TR("Steps", "Its creator has closed the private namespace: nobody can open it any more"),
            {});
    case MeaningKind::aliasUnknown:
        return say(CORE_TR("Steps", "%1 has no private namespace open whose prefix begins %2"),
                   {s.process(), s.name()});
    default:
        return {};
    }
}

} // namespace

Sentence aboutSecurity(const Speaker& s) {
    switch (s.m.kind) {
    case MeaningKind::descriptorRefused:
        return say(CORE_TR("Steps", "The security descriptor has the revision %1; only 1 is known"),
                   {s.value()});
    case MeaningKind::privilegeMissing:
        return s.m.object.valid()
                   ? say(CORE_TR("Steps", "%1 is none of the privileges of the token"), {privilege(s)})
                   : say(CORE_TR("Steps", "%1 is not enabled in the caller's token"), {privilege(s)});
    case MeaningKind::privilegeUsed:
        return say(CORE_TR("Steps", "%1 is enabled in the caller's token"), {privilege(s)});
    case MeaningKind::privilegeSwitched:
        return s.m.value != 0
                   ? say(CORE_TR("Steps", "%1 is enabled in the token; handles that are open do not change"),
                         {privilege(s)})
                   : say(CORE_TR("Steps", "%1 is disabled in the token; handles that are open do not change"),
                         {privilege(s)});
    case MeaningKind::tokenMissing:
        return say(CORE_TR("Steps", "%1 has no token of its own: it acts as its process"), {s.object()});
    case MeaningKind::descriptorMissing:
        return say(CORE_TR("Steps",
                           "%1 has no security descriptor that could be changed: it was made without "
                           "a name"),
                   {s.object()});
    case MeaningKind::securityRead:
        return say(CORE_TR("Steps", "The security descriptor of %1 is read"), {s.object()});
    case MeaningKind::securityWritten:
        return say(
            CORE_TR("Steps", "%1 gets a new security descriptor; handles that are open keep their access"),
            {s.object()});
    case MeaningKind::ownerRights:
        return say(CORE_TR("Steps", "The caller owns %1: whatever the DACL says, it may have %2"),
                   {s.object(), s.mask(s.m.value)});
    case MeaningKind::objectShown:
        return say(
            CORE_TR("Steps", "%1 of %2 has been there since the process began; it is shown from now on"),
            {s.object(), s.process()});
    case MeaningKind::impersonationChanged:
        return s.m.object.valid()
                   ? say(CORE_TR("Steps", "%1 acts as %2 from now on: access checks ask this token"),
                         {s.thread(), userOf(s)})
                   : say(CORE_TR("Steps", "%1 acts as its process again"), {s.thread()});
    case MeaningKind::objectInUse:
        return say(CORE_TR("Steps", "%1 is in use: the process is connected to it through this very handle"),
                   {s.object()});
    case MeaningKind::madePermanent:
        return say(CORE_TR("Steps", "%1 becomes permanent: its name stays when the last handle is closed"),
                   {s.object()});
    case MeaningKind::madeTemporary:
        return say(CORE_TR("Steps", "%1 becomes temporary: its name goes with the last handle"),
                   {s.object()});
    default:
        return aboutNamespaces(s);
    }
}

} // namespace handlelab
