using BangVang.Accounts;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Settings;
using BangVang.Notices.Mail;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BangVang.Notices;

public sealed class NoticesModule : IModule
{
    public const string HourSetting = "notices.digest-hour";

    public void Join(House house)
    {
        house.Services.AddSingleton(provider => MailSettings.Of(provider.GetRequiredService<IConfiguration>()));
        house.Commands.Add(MailCommand.Make());
        house.Services.AddSingleton<Post>();
        house.Services.AddSingleton<DigestLetter>();
        house.Services.AddScoped<DigestRows>();
        house.Services.AddScoped<NoticeBoard>();
        house.Services.AddScoped<Outbox>();
        house.Services.AddScoped<IInterceptor>(provider => provider.GetRequiredService<Outbox>());
        house.On<PasswordLinkMade, AccountNews>();
        house.On<PasswordForgotten, AccountNews>();
        house.On<RolesDelegated, AccountNews>();
        house.On<PostsLeft, AccountNews>();
        house.On<JobEnded, JobNews>();
        house.Menu.Add(new MenuItem(MenuGroup.Mine, 20, "Thông báo", "/Notices/Pages/Index", "bell-ringing", Right: null)
        {
            Bell = true,
            Waiting = new Waiting("mục mới", Late: false, (services, actor) => services.GetRequiredService<NoticeBoard>().UnreadOf(actor.Id).Select(n => n.Id)),
        });
        house.Setting(new Setting(HourSetting, "Thông báo", "Giờ gửi thư tổng hợp hằng ngày", "7", "Từ 0 đến 23 giờ, giờ Việt Nam")
        {
            Check = value => int.TryParse(value, out var hour) && hour is >= 0 and <= 23 ? null : "Nhập số giờ từ 0 đến 23.",
        });
        house.Labels.Entity<NoticeChoice>("notice-choice", "Cách nhận thông báo").Field(c => c.DailyMail, "Nhận thư tổng hợp hằng ngày");
        house.Nightly<ForgetJob>("notices.forget", "Dọn thông báo đã đọc từ lâu", "0 20 3 * * ?");
        // Every quarter of an hour, so that a server that was down at the hour is made up for; it runs only when somebody waits.
        house.Nightly<DigestJob>("notices.digest", "Gửi thư tổng hợp thông báo", "0 5/15 * * * ?", DigestTime.HasCome);
    }
}
