using BangVang.Kernel.Houses;
using BangVang.Organisations.Groups;
using BangVang.Organisations.Matching;
using BangVang.Organisations.Places;

namespace BangVang.Organisations;

public sealed class OrganisationsModule : IModule
{
    public void Join(House house)
    {
        house.Services.AddScoped<Founding>().AddScoped<Neighbours>().AddScoped<Moving>().AddScoped<Closing>().AddScoped<Reorganising>();
        house.Services.AddScoped<Successors>().AddScoped<Aliases>().AddScoped<GroupMembers>().AddScoped<OrganisationMatcher>().AddScoped<Learning>();
        house.Services.AddScoped<PlacesImport>();
        house.Commands.Add(OrganisationsCommand.Make(house));
        house.Rights(OrganisationRights.All);
        OrganisationWords.Tell(house);
    }
}
