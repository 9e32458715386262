using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Accounts.SigningIn;

/// <summary>An attempt to come in, or a going out: who, when, from where, how it ended. What was typed is not kept.</summary>
[Unjournaled]
public sealed class SignIn
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Null when nobody has the name that was typed.</summary>
    public Guid? AccountId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required SignInOutcome Outcome { get; init; }
    public string? Address { get; init; }
    public string? Host { get; init; }
    public string? Browser { get; init; }

    public static SignIn Of(HttpContext http, Guid? accountId, SignInOutcome outcome, DateTimeOffset at) => new()
    {
        AccountId = accountId,
        At = at,
        Outcome = outcome,
        Address = AddressOf(http),
        Host = Short(http.Request.Host.Value),
        Browser = Short(http.Request.Headers.UserAgent.ToString()),
    };

    public static string? AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.MapToIPv6().ToString().Replace("::ffff:", "", StringComparison.Ordinal);

    static string? Short(string? text) => text is { Length: > 200 } ? text[..200] : text;
}

public enum SignInOutcome
{
    SignedIn, SignedInOutside, SignedInForDemonstration, SignedOut, PasswordChanged, SecondFactorChanged,
    WrongPassword, WrongCode, UnknownName, Locked, Closed, Unused, TooMany, NoAccountOutside,
}

public static class SignInOutcomes
{
    public static readonly SignInOutcome[] Successes =
        [SignInOutcome.SignedIn, SignInOutcome.SignedInOutside, SignInOutcome.SignedInForDemonstration];

    public static readonly SignInOutcome[] Failures = [SignInOutcome.WrongPassword, SignInOutcome.WrongCode, SignInOutcome.UnknownName];

    public static string Name(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.SignedIn => "Đăng nhập",
        SignInOutcome.SignedInOutside => "Đăng nhập bằng tài khoản công vụ",
        SignInOutcome.SignedInForDemonstration => "Vào thử theo vai",
        SignInOutcome.SignedOut => "Đăng xuất",
        SignInOutcome.PasswordChanged => "Đổi mật khẩu",
        SignInOutcome.SecondFactorChanged => "Cài đặt xác thực hai bước",
        SignInOutcome.WrongPassword => "Sai mật khẩu",
        SignInOutcome.WrongCode => "Sai mã xác thực",
        SignInOutcome.UnknownName => "Tên đăng nhập không có",
        SignInOutcome.Locked => "Bị từ chối: đang tạm khóa",
        SignInOutcome.Closed => "Bị từ chối: tài khoản đã đóng",
        SignInOutcome.Unused => "Bị từ chối: lâu không dùng",
        SignInOutcome.TooMany => "Bị từ chối: quá nhiều lần sai từ địa chỉ này",
        SignInOutcome.NoAccountOutside => "Tài khoản công vụ không có ở đây",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}

public static class SignInData
{
    extension(AppDb db)
    {
        public DbSet<SignIn> SignIns => db.Set<SignIn>();
        public DbSet<SecondFactor> SecondFactors => db.Set<SecondFactor>();
        public DbSet<RecoveryCode> RecoveryCodes => db.Set<RecoveryCode>();
    }

    sealed class Map : IEntityTypeConfiguration<SignIn>, IEntityTypeConfiguration<SecondFactor>, IEntityTypeConfiguration<RecoveryCode>
    {
        public void Configure(EntityTypeBuilder<SignIn> map) => map.ToTable("sign_ins");

        public void Configure(EntityTypeBuilder<SecondFactor> map) => map.ToTable("second_factors").HasKey(f => f.AccountId);

        public void Configure(EntityTypeBuilder<RecoveryCode> map) => map.ToTable("recovery_codes");
    }
}
