using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using Microsoft.AspNetCore.Identity;

namespace BangVang.Accounts;

public sealed class AccountsModule : IModule
{
    public void Join(House house)
    {
        house.Services.AddIdentityCore<Account>().AddEntityFrameworkStores<AppDb>().AddSignInManager().AddDefaultTokenProviders();
        house.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
    }
}
