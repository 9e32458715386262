using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Houses;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;

namespace BangVang.Accounts;

public sealed class AccountsModule : IModule
{
    public void Join(House house)
    {
        AccountWords.Tell(house);
        house.Rights(AccountRights.All);
        house.Setting(AccountSettings.All);
        house.Services.AddScoped<Passwords>();
        house.Services.AddScoped<PasswordLinks>();
        house.Services.AddScoped<Granting>();
        house.Services.AddScoped<Delegating>();
        AddSignIn(house);
    }

    static void AddSignIn(House house)
    {
        var (services, oidc) = (house.Services, house.Configuration.GetSection("Oidc"));
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddApplicationCookie();
        authentication.AddExternalCookie();
        authentication.AddTwoFactorUserIdCookie();
        services.ConfigureApplicationCookie(Sessions.Shape);
        if (OutsideSignIn.IsConfigured(house.Configuration))
            authentication.AddOAuth<OAuthOptions, OAuthHandler<OAuthOptions>>(OutsideSignIn.Scheme, options => OutsideSignIn.Shape(options, oidc));
        services.AddSingleton<DemonstrationSignIn>();
        services.AddScoped<Apart>();
        services.AddScoped<Sessions>();
        services.AddScoped<SignedInActor>();
        services.AddScoped<Guarding>();
        services.AddScoped<Enrolment>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<SecondStep>();
        services.AddScoped<OutsideSignIn>();
        house.Gates.Add(app => app.UseAuthentication().UseMiddleware<SignedInGate>());
    }
}
