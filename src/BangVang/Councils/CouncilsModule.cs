using BangVang.Councils.Acts;
using BangVang.Councils.Minutes;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;

namespace BangVang.Councils;

public sealed class CouncilsModule : IModule
{
    public void Join(House house)
    {
        house.Rights(CouncilRights.All);
        house.Setting(CouncilSettings.All);
        house.Services.AddScoped<Quorums>().AddScoped<Agenda>().AddScoped<Seating>().AddScoped<Convening>().AddScoped<Composing>();
        house.Services.AddSingleton<BallotKeys>().AddSingleton<SpentKeys>().AddScoped<Casting>().AddScoped<PaperBallots>().AddScoped<Closing>().AddScoped<SessionPapers>().AddScoped<ICouncilMinutes, CouncilMinutes>();
        house.Nightly<SpentKeysJob>("councils.keys", "Hủy khóa hòm phiếu đã dùng xong", "0 0 3 * * ?");
        CouncilWords.Tell(house);
        house.Menu.Add(new MenuItem(MenuGroup.Commendation, 40, "Hội đồng", "/Councils/Pages/Index", "users-group", CouncilRights.Sit)
        {
            Waiting = new Waiting("phiên chờ bạn bỏ phiếu", false, (services, actor) => services.GetRequiredService<AppDb>().BallotsAwaiting(actor.Id)),
        });
        house.Tabs.Add(new Tab("council", 10, "Thành viên, phiên họp", "/Councils/Pages/Show"));
        house.Tabs.Add(new Tab("council", 20, "Chương trình công tác", "/Councils/Pages/Work"));
        house.Tabs.Add(new Tab("council-session", 10, "Nội dung, kết quả", "/Councils/Sessions/Pages/Show"));
        house.Tabs.Add(new Tab("council-session", 20, "Điểm danh", "/Councils/Sessions/Pages/Roll"));
        house.Tabs.Add(new Tab("council-session", 30, "Ý kiến bằng văn bản", "/Councils/Sessions/Pages/Opinions"));
        house.Tabs.Add(new Tab("council-session", 40, "Phiếu đã kiểm", "/Councils/Voting/Pages/Counted"));
    }
}
