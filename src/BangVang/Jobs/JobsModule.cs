using BangVang.Kernel.Houses;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Rights;

namespace BangVang.Jobs;

/// <summary>The pages of long work; the machinery is the kernel's.</summary>
public sealed class JobsModule : IModule
{
    public void Join(House house)
    {
        house.Rights(new Right(JobRights.SeeNightly, "Xem việc hệ thống chạy theo giờ", Role.Administrator));
        house.Menu.Add(new MenuItem(MenuGroup.Mine, 90, "Việc chạy nền", "/Jobs/Pages/Index", "clock-play", Right: null));
        house.Thing(new Thing("job", "Việc chạy nền") { Page = "/Jobs/Pages/Show" });
        house.Nightly<TidyJob>("jobs.tidy", "Dọn dữ liệu tạm", "0 15 3 * * ?");
    }
}
