using BangVang.Kernel.Houses;

namespace BangVang.Files;

public sealed class FilesModule : IModule
{
    public void Join(House house)
    {
        house.Setting(UploadLimit.Setting);
        house.Services.AddSingleton<Storage>();
        house.Services.AddScoped<UploadLimit>();
        house.Services.AddScoped<Attachments>();
        house.Nightly<SweepJob>("files.sweep", "Dọn tệp không dùng", "0 30 3 * * ?");
        house.Nightly<CheckJob>("files.check", "Kiểm tra tệp đính kèm còn nguyên vẹn", "0 0 4 ? * SUN");
        house.Labels.Entity<Attachment>("attachment", "Tệp đính kèm").Field(a => a.Name, "Tên tệp").Field(a => a.Size, "Cỡ (byte)")
            .Field(a => a.Sha256, "Mã băm SHA-256").Field(a => a.RemovedAt, "Gỡ lúc");
    }
}
