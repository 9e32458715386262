using BangVang.Accounts.SigningIn;
using BangVang.Accounts.Succeeding;
using BangVang.Kernel.Houses;
using BangVang.Organisations;
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
        house.Commands.Add(FirstAdministrator.Command(house));
        AddMenu(house);
        house.Services.AddScoped<Passwords>();
        house.Services.AddScoped<UserNames>();
        house.Services.AddScoped<PasswordLinks>();
        house.Services.AddScoped<Granting>();
        house.Services.AddScoped<Delegating>();
        house.On<SuccessionsBegan, PassingPosts>();
        AddSignIn(house);
    }

    static void AddMenu(House house) => house.Menu.AddRange(
    [
        new MenuItem(MenuGroup.Administration, 10, "Tài khoản", "/Accounts/Pages/Administration/Index", "users", AccountRights.See),
        new MenuItem(MenuGroup.Administration, 90, "Cấu hình", "/Accounts/Pages/Settings/Index", "settings", AccountRights.SeeSettings),
        new MenuItem(MenuGroup.Account, 10, "Tài khoản và mật khẩu", "/Accounts/Pages/Mine/Index", "user", null),
        new MenuItem(MenuGroup.Account, 20, "Ủy quyền khi vắng mặt", "/Accounts/Pages/Mine/Delegations", "users", null),
        new MenuItem(MenuGroup.Account, 90, "Đăng xuất", "/Accounts/Pages/Entry/SignOut", "logout", null) { Posts = true },
    ]);

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
