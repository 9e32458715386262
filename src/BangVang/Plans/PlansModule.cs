using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Houses;
using BangVang.Organisations;
using BangVang.Papers.Pdf;
using BangVang.Plans.Acts;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using BangVang.Plans.Drafting;
using BangVang.Plans.Imports;
using BangVang.Plans.Printing;
using BangVang.Plans.Reminders;
using BangVang.Plans.Years;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BangVang.Plans;

public sealed class PlansModule : IModule
{
    public void Join(House house)
    {
        house.Rights(PlanRights.All);
        house.Services.AddScoped<Issuing>().AddScoped<LayingDown>().AddScoped<Recording>().AddScoped<NamedBodies>().AddScoped<Holders>().AddScoped<Readiness>();
        house.Services.AddScoped<RelatedPlans>().AddScoped<NameMatching>().AddScoped<AssignmentDrafting>().AddScoped<Feasts>();
        house.Services.AddScoped<Reporting>().AddScoped<Naming>().AddScoped<Officers>().AddScoped<Receiving>();
        house.Services.AddScoped<UnitChoices>().AddScoped<UnitLearning>().AddScoped<Committing>();
        house.Commands.Add(PlanReadCommand.Make());
        house.Services.AddScoped<PlanPapers>().AddScoped<RollingOver>();
        house.Services.TryAddSingleton(provider => Printer(provider.GetRequiredService<IHostEnvironment>(), house.Configuration));
        house.Services.AddSingleton(new FulfilmentKind(Fulfilment.PlanIssued, "Ban hành kế hoạch"));
        house.On<RealObjectRegistered, Fulfilment>();
        house.On<PlanIssued, Cascading>();
        house.On<SuccessionsBegan, PassingDuties>();
        house.Menu.Add(new MenuItem(MenuGroup.Emulation, 10, "Kế hoạch", "/Plans/Pages/Index", "calendar-stats", PlanRights.See));
        AddReminders(house);
        AddTabs(house);
        PlanWords.Tell(house);
    }

    static void AddReminders(House house)
    {
        house.Setting(ReminderSettings.Settings);
        house.Services.AddScoped<ReminderSettings>().AddScoped<Reminding>();
        // Every half hour, so that a server that was down at the hour is made up for; it runs once a day.
        house.Nightly<ReminderJob>(ReminderJob.Code, "Nhắc nhiệm vụ theo thời hạn", "0 10/30 * * * ?", ReminderJob.HasCome);
    }

    static void AddTabs(House house)
    {
        house.Tabs.Add(new Tab("plan", 10, "Nhiệm vụ", "/Plans/Pages/Show"));
        house.Tabs.Add(new Tab("plan", 20, "Trục thời gian", "/Plans/Pages/Timeline"));
        house.Tabs.Add(new Tab("plan", 30, "Theo đơn vị", "/Plans/Pages/Units"));
        house.Tabs.Add(new Tab("plan", 40, "Đơn vị nhận kế hoạch", "/Plans/Cascade/Pages/Receivers")
        {
            Count = async (services, id) => await services.GetRequiredService<AppDb>().PlanReceipts.CountAsync(r => r.PlanId == id),
        });
        house.Tabs.Add(new Tab("plan", 50, "Căn cứ", "/Plans/Drafting/Pages/Bases"));
        house.Tabs.Add(new Tab("plan", 60, "Văn bản", "/Plans/Printing/Pages/Paper"));
        house.Tabs.Add(new Tab("plan", 70, "So với năm trước", "/Plans/Years/Pages/Compare"));
        house.Tabs.Add(new Tab("plan", 80, "Lịch sử", "/Plans/Pages/History"));
        house.Tabs.Add(new Tab("instrument", 20, "Kế hoạch viện dẫn", "/Plans/Pages/CitedBy", PlanRights.See));
    }

    static PdfPrinter Printer(IHostEnvironment environment, IConfiguration configuration) => new(new PdfSettings
    {
        WorkFolder = configuration["Pdf:Folder"] ?? Path.Combine(environment.ContentRootPath, "var", "pdf"),
        Program = configuration["Pdf:Program"],
    });
}
