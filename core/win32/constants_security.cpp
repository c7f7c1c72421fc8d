// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of security, tokens, namespaces and NTSTATUS values.
#include "core/win32/constants.h"

#include "core/win32/ntstatus.h"

#include <vector>

namespace handlelab {

namespace {

using F = ConstantFamily;

std::vector<Constant> collect() {
    std::vector<Constant> all{
        {"OWNER_SECURITY_INFORMATION", 1, F::securityInformation},
        {"GROUP_SECURITY_INFORMATION", 2, F::securityInformation},
        {"DACL_SECURITY_INFORMATION", 4, F::securityInformation},
        {"SACL_SECURITY_INFORMATION", 8, F::securityInformation},
        {"LABEL_SECURITY_INFORMATION", 0x10, F::securityInformation},
        {"TokenPrimary", 1, F::tokenType},
        {"TokenImpersonation", 2, F::tokenType},
        {"SecurityAnonymous", 0, F::impersonationLevel},
        {"SecurityIdentification", 1, F::impersonationLevel},
        {"SecurityImpersonation", 2, F::impersonationLevel},
        {"SecurityDelegation", 3, F::impersonationLevel},
        {"PRIVATE_NAMESPACE_FLAG_DESTROY", 1, F::namespaceFlags},
        {"DISABLE_MAX_PRIVILEGE", 1, F::tokenFlags},
        {"SANDBOX_INERT", 2, F::tokenFlags},
        {"LUA_TOKEN", 4, F::tokenFlags},
        {"WRITE_RESTRICTED", 8, F::tokenFlags},
        {"CWF_CREATE_ONLY", 1, F::stationFlags},
        {"ObjectBasicInformation", 0, F::objectInformation},
        {"SystemExtendedHandleInformation", 64, F::systemInformation},
    };
    for (const StatusInfo& info : statuses())
        all.push_back({info.name, info.status, F::ntstatus});
    return all;
}

} // namespace

std::span<const Constant> securityConstants() {
    static const std::vector<Constant> all = collect();
    return all;
}

} // namespace handlelab
