using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Notices.Mail;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Notices;

public sealed class AccountNewsTests(TestHouse shared)
{
    [Fact]
    public async Task A_link_for_a_password_is_posted_when_its_transaction_commits_and_never_when_it_does_not()
    {
        await using var mail = await MailServer.Start();
        await using var house = await shared.Apart(builder => builder
            .UseSetting("Smtp:Host", "127.0.0.1").UseSetting("Smtp:Port", mail.Port.ToString()).UseSetting("Smtp:TLS", "false"));
        await Make(house, "bo@sonbinh.example", commit: false);
        await Make(house, "lay@sonbinh.example", commit: true);
        for (var i = 0; i < 100 && mail.LettersTo("lay@sonbinh.example").Count == 0; i++) await Task.Delay(50);
        mail.LettersTo("lay@sonbinh.example").Count.ShouldBe(1);
        mail.LettersTo("bo@sonbinh.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task Administrators_above_hear_once_a_day_of_a_forgotten_password_and_nobody_else()
    {
        var root = await shared.Given.Root();
        var unit = await shared.Given.Organisation("Sở Nội vụ", root);
        var (above, beside, auditor) = (await shared.Given.Account(Role.Administrator, root), await shared.Given.Account(Role.Administrator, await shared.Given.Root()), await shared.Given.Account(Role.Auditor, root));
        var forgetful = await shared.Given.Account(Role.UnitOfficer, unit, "Cà Thị Vân");
        for (var i = 0; i < 2; i++) await Publish(shared, new PasswordForgotten(forgetful.Id, forgetful.Name, unit.Id));
        (await Told(above)).ShouldHaveSingleItem().ShouldStartWith("Cà Thị Vân quên mật khẩu");
        (await Told(beside)).ShouldBeEmpty();
        (await Told(auditor)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_lent_a_role_hears_of_it()
    {
        var root = await shared.Given.Root();
        var (from, to) = (await shared.Given.Account(Role.Leader, root, "Đỗ Minh Khôi"), await shared.Given.Account(Role.UnitOfficer, root));
        await Publish(shared, new RolesDelegated(from.Id, to.Id, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 27)));
        (await Told(to)).ShouldBe(["Đỗ Minh Khôi ủy quyền cho bạn từ ngày 20/11/2026 đến hết ngày 27/11/2026."]);
    }

    static Task<bool> Make(TestHouse house, string email, bool commit) => house.With(async services =>
    {
        await using var transaction = await services.GetRequiredService<AppDb>().Database.BeginTransactionAsync();
        await services.GetRequiredService<Events>().Publish(
            new PasswordLinkMade(Guid.CreateVersion7(), "Cà Thị Vân", email, "https://bangvang.sonbinh.example/password/abc", services.GetRequiredService<Clock>().Now.AddHours(24)));
        if (commit) await transaction.CommitAsync();
        return true;
    });

    static Task<bool> Publish<T>(TestHouse house, T happened) => house.With(async services =>
    {
        await services.GetRequiredService<Events>().Publish(happened);
        return true;
    });

    Task<List<string>> Told(Account account) => shared.With(services =>
        services.GetRequiredService<AppDb>().Notices.Where(n => n.AccountId == account.Id).Select(n => n.Sentence).ToListAsync());
}
