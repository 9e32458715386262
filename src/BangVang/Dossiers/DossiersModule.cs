using BangVang.Dossiers.Pages;
using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Appraisals;
using BangVang.Dossiers.Drafting;
using BangVang.Dossiers.Fairness;
using BangVang.Dossiers.Imports;
using BangVang.Dossiers.Printing;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;

namespace BangVang.Dossiers;

public sealed class DossiersModule : IModule
{
    public void Join(House house)
    {
        house.Rights(DossierRights.All);
        house.Setting(DossierSettings.All);
        house.Services.AddScoped<DossierAnswers>().AddScoped<DossierLaw>().AddScoped<VerdictKeeping>().AddScoped<DossierSettings>();
        house.Services.AddScoped<Handing>().AddScoped<Receiving>().AddScoped<Concluding>().AddScoped<CouncilGate>().AddScoped<Returning>().AddScoped<Arrivals>();
        house.Services.AddScoped<Completeness>().AddScoped<DossierPapers>().AddScoped<ReportFacts>().AddScoped<MinutesAlong>().AddScoped<Passing>().AddScoped<Dispatching>().AddScoped<Packing>();
        house.Services.AddScoped<Listing>().AddScoped<Candidates>().AddScoped<AwardChoices>().AddScoped<Registering>().AddScoped<Duplicates>();
        house.Services.AddScoped<Appraising>().AddScoped<Hearing>().AddScoped<Outcomes>().AddScoped<Unpacking>().AddScoped<Balance>();
        house.Services.AddScoped<NomineeReading>().AddScoped<NomineeLists>();
        house.Menu.Add(new MenuItem(MenuGroup.Commendation, 10, "Hồ sơ", "/Dossiers/Pages/Index", "folder", DossierRights.See)
        {
            Waiting = new Waiting("hồ sơ chờ xử lý", Late: false, (services, actor) => services.GetRequiredService<AppDb>().DossiersWaitingFor(actor).Select(d => d.Id)),
        });
        AddTabs(house);
        DossierWords.Tell(house);
    }

    static void AddTabs(House house)
    {
        house.Tabs.Add(new Tab("dossier", 10, "Danh sách", "/Dossiers/Pages/Show"));
        house.Tabs.Add(new Tab("dossier", 20, "Giấy tờ", "/Dossiers/Printing/Pages/Papers"));
        house.Tabs.Add(new Tab("dossier", 30, "Thẩm định", "/Dossiers/Appraisals/Pages/Appraisals"));
        house.Tabs.Add(new Tab("dossier", 40, "Ý kiến phối hợp", "/Dossiers/Concurrences/Pages/Concurrences"));
        house.Tabs.Add(new Tab("dossier", 50, "Cân đối", "/Dossiers/Fairness/Pages/Fairness"));
        house.Tabs.Add(new Tab("dossier", 60, "Tiền thưởng", "/Dossiers/Prizes/Pages/Prizes"));
        house.Tabs.Add(new Tab("dossier", 90, "Lịch sử", "/Dossiers/Pages/History"));
    }
}
