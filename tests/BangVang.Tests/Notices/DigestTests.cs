using System.Text;
using System.Text.RegularExpressions;
using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Notices;

public sealed partial class DigestTests(TestHouse shared)
{
    [Fact]
    public async Task A_refused_letter_is_tried_again_and_a_doubtful_one_never()
    {
        await using var mail = await MailServer.Start();
        await using var house = await Apart(mail);
        var (wrong, cut, later) = (await Person(house, "sai@sonbinh.example"), await Person(house, "dut@sonbinh.example"), await Person(house, "tam@sonbinh.example"));
        await File.WriteAllTextAsync(mail.DownMark, "");
        await house.RunToEnd<DigestJob>();
        (await StateOf(house, wrong)).ShouldBe((DigestState.Waiting, 1));
        (await StateOf(house, cut)).ShouldBe((DigestState.Doubtful, 1));
        (await StateOf(house, later)).ShouldBe((DigestState.Waiting, 1));

        File.Delete(mail.DownMark);
        for (var i = 0; i < 5; i++) await house.RunToEnd<DigestJob>();
        (await StateOf(house, wrong)).ShouldBe((DigestState.Failed, DigestRows.MostTries));
        (await StateOf(house, later)).ShouldBe((DigestState.Sent, 2));
        mail.LettersTo("tam@sonbinh.example").Count.ShouldBe(1);
        mail.LettersTo("dut@sonbinh.example").Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_crash_left_while_sending_is_set_aside_and_not_sent_again()
    {
        await using var mail = await MailServer.Start();
        await using var house = await Apart(mail);
        var person = await Person(house, "hang@sonbinh.example");
        await house.With(async services =>
        {
            var (rows, clock) = (services.GetRequiredService<DigestRows>(), services.GetRequiredService<Clock>());
            await rows.LayDown(clock.Today);
            (await rows.Begin(person.Id, clock.Today)).ShouldBeTrue();
            (await rows.Begin(person.Id, clock.Today)).ShouldBeFalse();
            return true;
        });
        await house.RunToEnd<DigestJob>();
        (await StateOf(house, person)).ShouldBe((DigestState.Doubtful, 1));
        mail.LettersTo("hang@sonbinh.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_person_gets_one_letter_a_day_with_all_that_is_unread_however_often_the_job_runs()
    {
        await using var mail = await MailServer.Start();
        await using var house = await Apart(mail);
        var person = await Person(house, "thien@sonbinh.example");
        await Tell(house, person, "Nhiệm vụ số 31 <quá hạn> 5 ngày", "/plans/31", "second");
        await house.RunToEnd<DigestJob>();
        await Tell(house, person, "Việc mới trong ngày", null, "third");
        await house.RunToEnd<DigestJob>();
        var letter = mail.LettersTo("thien@sonbinh.example").ShouldHaveSingleItem();
        Subject(letter).ShouldMatch(@"^2 thông báo chưa đọc, ngày \d\d/\d\d/\d{4}$");
        var (plain, html) = Parts(letter);
        plain.ShouldContain("Nhiệm vụ số 31 <quá hạn> 5 ngày");
        plain.ShouldContain("https://bangvang.sonbinh.example/plans/31");
        plain.ShouldContain("https://bangvang.sonbinh.example/notices/choices");
        html.ShouldContain("Nhiệm vụ số 31 &lt;quá hạn&gt; 5 ngày");
        html.ShouldContain("href=\"https://bangvang.sonbinh.example/plans/31\"");
    }

    [Fact]
    public async Task Whoever_has_read_all_or_wants_no_mail_or_has_no_address_gets_none()
    {
        await using var mail = await MailServer.Start();
        await using var house = await Apart(mail);
        var (read, unwilling, closed) = (await Person(house, "doc@sonbinh.example"), await Person(house, "thoi@sonbinh.example"), await Person(house, "nghi@sonbinh.example"));
        var homeless = await Person(house, null);
        await house.With(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await services.GetRequiredService<NoticeBoard>().Read(read.Id);
            db.Add(new NoticeChoice { AccountId = unwilling.Id, DailyMail = false });
            (await db.Accounts.SingleAsync(a => a.Id == closed.Id)).ClosedOn = services.GetRequiredService<Clock>().Today.AddDays(-1);
            await db.SaveChangesAsync();
            return true;
        });
        await house.RunToEnd<DigestJob>();
        foreach (var account in new[] { read, unwilling, closed, homeless })
            (await house.With(s => s.GetRequiredService<AppDb>().Digests.AnyAsync(d => d.AccountId == account.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_mail_server_the_hour_never_comes()
    {
        await using var house = await shared.Apart();
        await Person(house, "a@sonbinh.example");
        (await house.With(DigestTime.HasCome)).ShouldBeFalse();
    }

    Task<TestHouse> Apart(MailServer mail) => shared.Apart(builder => builder
        .UseSetting("Smtp:Host", "127.0.0.1").UseSetting("Smtp:Port", mail.Port.ToString()).UseSetting("Smtp:TLS", "false")
        .UseSetting("Smtp:From", "bangvang@sonbinh.example").UseSetting("Site:Address", "https://bangvang.sonbinh.example/"));

    static async Task<Account> Person(TestHouse house, string? email)
    {
        var person = await house.Given.Account(Role.UnitOfficer, await house.Given.Root(), "Lường Văn Thiện", and: a => a.Email = email);
        await Tell(house, person, "Kế hoạch 12/KH-UBND đã ban hành", "/plans", "first");
        return person;
    }

    static Task<int> Tell(TestHouse house, Account person, string sentence, string? link, string key) =>
        house.With(services => services.GetRequiredService<NoticeBoard>().Tell([person.Id], "plan", sentence, link, key));

    static async Task<(DigestState, int)> StateOf(TestHouse house, Account person)
    {
        var digest = await house.With(s => s.GetRequiredService<AppDb>().Digests.AsNoTracking().SingleAsync(d => d.AccountId == person.Id));
        return (digest.State, digest.Tries);
    }

    static string Subject(string letter) =>
        string.Concat(EncodedWord().Matches(Header().Match(letter).Value).Select(m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value))));

    static (string Plain, string Html) Parts(string letter)
    {
        var parts = Part().Matches(letter.ReplaceLineEndings("\n")).Select(m => (Type: m.Groups[1].Value, Text: Body(m.Groups[2].Value, m.Groups[3].Value))).ToList();
        return (parts.Single(p => p.Type == "text/plain").Text, parts.Single(p => p.Type == "text/html").Text);
    }

    static string Body(string encoding, string body) => encoding == "base64"
        ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\n", "")))
        : Encoding.UTF8.GetString([.. QuotedPrintable(body.Replace("=\n", ""))]);

    static IEnumerable<byte> QuotedPrintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=') yield return (byte)text[i];
            else
            {
                yield return Convert.ToByte(text.Substring(i + 1, 2), 16);
                i += 2;
            }
        }
    }

    [GeneratedRegex(@"^Subject:.*(\r?\n[ \t].*)*", RegexOptions.Multiline, 1000)]
    private static partial Regex Header();

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]+)\?=", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"Content-Type: (text/\w+);[^\n]*\nContent-Transfer-Encoding: ([\w-]+)\n\n(.*?)\n(?=--)", RegexOptions.Singleline, 1000)]
    private static partial Regex Part();
}
