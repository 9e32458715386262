using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using Microsoft.AspNetCore.Identity;

namespace BangVang.Accounts;

public sealed class AccountsModule : IModule
{
    public void Join(House house)
    {
        var services = house.Services;
        AccountWords.Tell(house);
        services.AddIdentityCore<Account>().AddEntityFrameworkStores<AppDb>().AddSignInManager().AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Sessions.Shape);
        services.AddScoped<Sessions>();
        services.AddScoped<SignedInActor>();
        house.Gates.Add(app => app.UseAuthentication().UseMiddleware<SignedInGate>());
    }
}
